import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice and poppler are here; tests that need them are skipped, and say so, where they are not. */
export const hasOffice = isInstalled('soffice') && isInstalled('pdftotext')
if (!hasOffice) console.warn('LibreOffice or poppler is missing: tests that open written files are skipped')

/** Opens a file in LibreOffice and gives it back in another format. */
export function convertWithOffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, `file.${from}`), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `file.${from}`)],
      {
        stdio: 'pipe',
        timeout: 90_000,
      },
    )
    return readFileSync(join(folder, `file.${to.split(':')[0]}`))
  })
}

/** The text of each page of a pdf as poppler sees it, laid out as on paper. */
export function listPdfPages(pdf: Uint8Array): string[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'file.pdf'), pdf)
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'file.pdf'), '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  })
}

function isInstalled(program: string): boolean {
  return (
    spawnSync(program, [program === 'soffice' ? '--version' : '-v'], { stdio: 'ignore', timeout: 30_000 }).error ===
    undefined
  )
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
