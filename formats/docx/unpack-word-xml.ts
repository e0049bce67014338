import { Refusal } from '@/domain/refusal'
import type { Zip, ZipEntry } from '../zip/read-zip'

const partStart = /<(?:\w+:)?part\b([^<>]*)>/g
const name = /(?:\w+:)?name\s*=\s*"([^"]+)"/
const binary = /<(?:\w+:)?binaryData[^<>]*>/
const closing = /<\/(?:\w+:)?xmlData>/g
const mostParts = 2_000

/**
 * The parts of a Word file that was saved as one XML text (Flat OPC), as if they had been packed; the single document of Word 2003 is
 * its own main part. Refuses `fileDamaged` where a part has no end.
 */
export function unpackWordXml(source: string): Zip {
  const starts = [...source.matchAll(partStart)].slice(0, mostParts)
  const entries = starts.map((start, index) => {
    const piece = source.slice(start.index + start[0].length, starts[index + 1]?.index ?? source.length)
    return toEntry(name.exec(start[1] ?? '')?.[1] ?? '', piece)
  })
  return entries.length > 0 ? toZip(entries) : toZip([whole('word/document.xml', Buffer.from(source))])
}

function toEntry(path: string, piece: string): ZipEntry {
  const packed = binary.exec(piece)
  if (packed) {
    const data = piece.slice(packed.index + packed[0].length).split('<', 1)[0] ?? ''
    return whole(path, Buffer.from(data, 'base64'))
  }
  const opening = /<(?:\w+:)?xmlData[^<>]*>/.exec(piece)
  const end = Math.max(...[...piece.matchAll(closing)].map(({ index }) => index))
  if (!opening || end < opening.index) throw new Refusal('fileDamaged')
  return whole(path, Buffer.from(piece.slice(opening.index + opening[0].length, end)))
}

const toZip = (entries: ZipEntry[]): Zip => new Map(entries.map((entry) => [entry.name, entry]))

const whole = (path: string, packed: Uint8Array): ZipEntry => ({
  name: path.replace(/^\//, ''),
  packed,
  unpackedSize: packed.length,
  isDeflated: false,
})
