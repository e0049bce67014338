import { isMhtml } from '../html/read-mhtml'
import { detectEncoding } from '../text/decode-text'
import { loadZip, unpackEntry, type Zip } from '../zip/read-zip'
import { mainTypes, oleStreams, type SniffedType, signatures, zipParts } from './signatures'

const mostOfList = 256 * 1024

/**
 * Tells what a file is by its bytes, never by its name. Old WPS files are `doc` and `xls` inside, and are called so.
 * Refuses like `loadZip` where the file is a zip that is cut, locked or hostile.
 */
export function sniffType(bytes: Uint8Array): SniffedType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (startsWith(head, '504b0304') || startsWith(head, '504b0506')) return sniffZip(loadZip(bytes))
  if (startsWith(head, 'd0cf11e0a1b11ae1')) return sniffOle(bytes)
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return 'mp4'
  const known = signatures.find(([, hex]) => startsWith(head, hex))
  return known && !isLikelyText(known[0], bytes) ? known[0] : sniffText(bytes)
}

function sniffZip(zip: Zip): SniffedType {
  return zipParts.find(([, part]) => zip.has(part))?.[0] ?? sniffMainPart(zip)
}

function sniffMainPart(zip: Zip): SniffedType {
  const list = unpackEntry(zip, '[Content_Types].xml')?.subarray(0, mostOfList)
  const types = list ? Buffer.from(list).toString('latin1') : ''
  return mainTypes.find(([, pattern]) => pattern.test(types))?.[0] ?? 'zip'
}

function sniffOle(bytes: Uint8Array): SniffedType {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return oleStreams.find(([, name]) => all.includes(Buffer.from(name, 'utf16le')))?.[0] ?? 'unknown'
}

/** "BM" and "MZ" may simply be the first letters of a text. */
function isLikelyText(type: SniffedType, bytes: Uint8Array): boolean {
  return (type === 'bmp' || type === 'exe') && detectEncoding(bytes) !== undefined
}

const firstElement =
  /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta|title|script|style|link|base|div|p|table|h[1-6]|span|article|section|main|header|center|font|ul|ol|dl|b|strong|img|br|hr|form|a)\b/i
const xmlKinds: [SniffedType, RegExp][] = [
  ['wordXml', /office\/2006\/xmlPackage|office\/word\/2003\/wordml/],
  ['excelXml', /urn:schemas-microsoft-com:office:spreadsheet/],
]

function sniffText(bytes: Uint8Array): SniffedType {
  const encoding = detectEncoding(bytes)
  if (!encoding) return 'unknown'
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 4096))
  if (isMhtml(start)) return 'mht'
  if (firstElement.test(start)) return 'html'
  const isXml = /^\uFEFF?\s*<(\?xml|\w+:(package|wordDocument))\b/i.test(start)
  return (isXml && xmlKinds.find(([, pattern]) => pattern.test(start))?.[0]) || 'txt'
}

function startsWith(head: Buffer, hex: string): boolean {
  return head.subarray(0, hex.length / 2).toString('hex') === hex
}
