import { loadZip, unpackEntry } from '../zip/read-zip'
import { writeZip } from '../zip/write-zip'
import { fallbacks } from './layout'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Adds to a packed Word file the fonts to fall back on, and takes the time of writing out, so that equal documents are equal bytes. */
export function finishPackage(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = loadZip(bytes)
  const files: Record<string, Uint8Array> = {}
  for (const name of zip.keys()) files[name] = unpackEntry(zip, name) ?? new Uint8Array()
  files['word/fontTable.xml'] = Buffer.from(writeFontTable())
  const core = files['docProps/core.xml']
  if (core) files['docProps/core.xml'] = Buffer.from(dropTimes(new TextDecoder().decode(core)))
  return writeZip(files)
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
