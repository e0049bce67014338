import type { ReadText } from '../account/account'
import { readDocx } from '../docx/read-docx'
import { ensurePlainCompound } from '../harmless/ensure-plain-compound'
import { convertFile } from '../office/convert-file'
import { findOffice } from '../office/find-office'
import { loadPlainOffice } from '../upload/ensure-plain-office'
import { readDocWords } from './read-doc-words'

/** LibreOffice's own readers, by name; one that is not told which to take reads any damaged file as plain text. */
const filters = ['MS Word 97', 'MS Word 95']
/** Of each. */
const longestMs = 15_000

/**
 * The text of a Word or WPS file of the old kind: as a new one, where LibreOffice is on the machine and makes one of it, which keeps
 * numbers, tables and what is hidden; else its bare words, with an entry that says so. Refuses as `ensurePlainCompound` does.
 */
export async function readDoc(bytes: Uint8Array): Promise<ReadText> {
  await ensurePlainCompound(bytes)
  const docx = await renew(bytes)
  return docx ? readDocx(await loadPlainOffice(docx)) : readDocWords(bytes)
}

async function renew(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const office = findOffice()
  if (!office) return undefined
  for (const filter of filters) {
    const docx = await convertFile(office, bytes, { from: 'doc', to: 'docx', filter, ms: longestMs }).catch(() => null)
    if (docx) return docx
  }
}
