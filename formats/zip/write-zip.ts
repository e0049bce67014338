import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib'
import { deflated, writeDirectoryEntry, writeEnd, writeLocalHeader, type ZipPart } from './headers'

type Packed = { crc: number; size: number; packed: Uint8Array }

/** Bytes: with room for some pieces, the next is made while the last is packed on another thread. */
const roomy = { highWaterMark: 4 << 20, chunkSize: 256 << 10 }
const deflate = promisify<Uint8Array, Uint8Array>(deflateRaw)

/** Packs files, by name in the given order, into a zip. One that comes in pieces is packed piece by piece and never held whole. */
export async function writeZip(files: Record<string, Uint8Array | AsyncIterable<string>>): Promise<Uint8Array> {
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const { packed, ...sums } = content instanceof Uint8Array ? await packWhole(content) : await packPieces(content)
    const part: ZipPart = { name: Buffer.from(name), method: deflated, packedSize: packed.length, ...sums }
    const header = writeLocalHeader(part)
    locals.push(header, packed)
    directory.push(writeDirectoryEntry(part, offset))
    offset += header.length + packed.length
  }
  const end = writeEnd(directory.length, byteLength(directory), offset)
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]))
}

const packWhole = async (bytes: Uint8Array): Promise<Packed> => ({
  crc: crc32(bytes),
  size: bytes.length,
  packed: await deflate(bytes),
})

async function packPieces(pieces: AsyncIterable<string>): Promise<Packed> {
  const packed = { crc: 0, size: 0, packed: Buffer.alloc(0) }
  const measure = async function* () {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      packed.crc = crc32(bytes, packed.crc)
      packed.size += bytes.length
      yield bytes
    }
  }
  await pipeline(measure, createDeflateRaw(roomy), async (stream) => {
    packed.packed = await buffer(stream)
  })
  return packed
}

function byteLength(parts: Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
