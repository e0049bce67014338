import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib'

type Packed = { crc: number; size: number; packed: Uint8Array }
type Part = Packed & { name: Buffer }

const deflate = promisify<Uint8Array, Uint8Array>(deflateRaw)
/** 1 January 1990 at noon, in the format of DOS: equal files give equal archives, whenever they are written. */
const fixedTime = 12 << 11
const fixedDate = ((1990 - 1980) << 9) | (1 << 5) | 1
const usesUtf8Names = 0x0800
const deflated = 8
const version = 20

/** Packs files, by name in the given order, into a zip. One that comes in pieces is packed piece by piece and never held whole. */
export async function writeZip(files: Record<string, Uint8Array | AsyncIterable<string>>): Promise<Uint8Array> {
  const parts: Part[] = []
  for (const [name, content] of Object.entries(files))
    parts.push({
      name: Buffer.from(name),
      ...(content instanceof Uint8Array ? await packWhole(content) : await packPieces(content)),
    })
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const header = writeLocalHeader(part)
    locals.push(header, part.packed)
    directory.push(writeDirectoryEntry(part, offset))
    offset += header.length + part.packed.length
  }
  return new Uint8Array(Buffer.concat([...locals, ...directory, writeEnd(parts.length, byteLength(directory), offset)]))
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
  await pipeline(measure, createDeflateRaw(), async (stream) => {
    packed.packed = await buffer(stream)
  })
  return packed
}

function writeLocalHeader(part: Part): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(version, 4)
  writeCommonFields(header, part, 6)
  return Buffer.concat([header, part.name])
}

function writeDirectoryEntry(part: Part, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(version, 6)
  writeCommonFields(header, part, 8)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, part.name])
}

/** The run of fields that local and directory headers share: flags, method, time, checksum, sizes, length of the name. */
function writeCommonFields(header: Buffer, part: Part, at: number): void {
  header.writeUInt16LE(usesUtf8Names, at)
  header.writeUInt16LE(deflated, at + 2)
  header.writeUInt16LE(fixedTime, at + 4)
  header.writeUInt16LE(fixedDate, at + 6)
  header.writeUInt32LE(part.crc, at + 8)
  header.writeUInt32LE(part.packed.length, at + 12)
  header.writeUInt32LE(part.size, at + 16)
  header.writeUInt16LE(part.name.length, at + 20)
}

function writeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function byteLength(parts: Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
