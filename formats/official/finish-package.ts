import { strToU8, unzipSync, zipSync } from 'fflate'
import { fallbacks } from './layout'

const fixedTime = new Date('1990-01-01T12:00:00')
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Adds to a packed Word file the fonts to fall back on, and takes the time of writing out, so that equal documents are equal bytes. */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  files['word/fontTable.xml'] = strToU8(writeFontTable())
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = strToU8(dropTimes(new TextDecoder().decode(core)))
  return zipSync(files, { level: 6, mtime: fixedTime })
}

function writeFontTable(): string {
  const entries = Object.entries(fallbacks).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${word}">${entries.join('')}</w:fonts>`
}

function dropTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
}
