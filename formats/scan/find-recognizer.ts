import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the recognition of letters lies: its program and the folder of its Chinese letters. */
export type Recognizer = { program: string; letters: string }

// Its own folder outlasts a new installation of the product's packages.
const folders = ['ocr', '.']
let found: Recognizer | null | undefined

/** The recognition that is installed beside the product, null where there is none; looked for once. Nothing of it is ever fetched. */
export function findRecognizer(): Recognizer | null {
  found ??= folders.map(lieIn).find(isWhole) ?? null
  return found
}

// Put together at run time, so that a bundler leaves the packages alone.
function lieIn(folder: string): Recognizer {
  const packages = join(/* turbopackIgnore: true */ process.cwd(), folder, 'node_modules')
  return {
    program: join(packages, 'tesseract.js', 'src', 'index.js'),
    letters: join(packages, '@tesseract.js-data', 'chi_sim', '4.0.0_best_int'),
  }
}

const isWhole = ({ program, letters }: Recognizer): boolean =>
  existsSync(program) && existsSync(join(/* turbopackIgnore: true */ letters, 'chi_sim.traineddata.gz'))
