import { makeCompound } from './make-compound'

const [headSize, pieces] = [0x800, 0x1a2]

/** The least Word file of the old kind: one piece of text in two bytes a letter, a paragraph's end written as \r. `flags` go into its head. */
export function makeDoc(text: string, flags = 0): Buffer {
  const head = Buffer.alloc(headSize)
  head.writeUInt16LE(0xa5ec, 0)
  head.writeUInt16LE(0x00c1, 2)
  head.writeUInt16LE(0x0200 | flags, 10)
  head.writeUInt32LE(headSize, 0x18)
  head.writeUInt32LE(headSize + 2 * text.length, 0x1c)
  head.writeUInt16LE(14, 0x20)
  head.writeUInt16LE(22, 0x3e)
  head.writeUInt32LE(text.length, 0x4c)
  head.writeUInt16LE(0x5d, 0x98)
  const table = listPieces(text.length)
  head.writeUInt32LE(0, pieces)
  head.writeUInt32LE(table.length, pieces + 4)
  const body = Buffer.from(text, 'utf16le')
  return makeCompound({ WordDocument: pad(Buffer.concat([head, body])), '1Table': pad(table) })
}

function listPieces(length: number): Buffer {
  const table = Buffer.alloc(5 + 16)
  table[0] = 2
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(length, 9)
  table.writeUInt32LE(headSize, 15)
  return table
}

/** Streams below 4096 bytes lie elsewhere in the file. */
const pad = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(Math.max(0, 4096 - bytes.length))])
