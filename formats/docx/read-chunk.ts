import type { ReadText } from '../account/account'
import { readHtml } from '../html/read-html'
import { readMhtml } from '../html/read-mhtml'
import { decodeText } from '../text/decode-text'
import { readPlainText } from '../text/read-plain-text'
import { sniffType } from '../upload/sniff-type'
import { loadZip, type Zip } from '../zip/read-zip'
import { unpackWordXml } from './unpack-word-xml'

/** The text of a document that another one holds as a part (w:altChunk): a page, a text, a Word file; undefined for other kinds. */
export function readChunk(bytes: Uint8Array, readInner: (zip: Zip) => ReadText): ReadText | undefined {
  const type = sniffType(bytes)
  if (type === 'docx') return readInner(loadZip(bytes))
  if (type === 'wordXml') return readInner(unpackWordXml(decodeText(bytes) ?? ''))
  if (type === 'mht') return readMhtml(bytes)
  if (type === 'html') return readHtml(bytes)
  return type === 'txt' ? { text: readPlainText(bytes), leftOut: [] } : undefined
}
