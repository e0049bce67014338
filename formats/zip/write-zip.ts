import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

type Part = { name: Buffer; crc: number; size: number; packed: Uint8Array }

const deflate = promisify<Uint8Array, Uint8Array>(deflateRaw)
/** 1 January 1990 at noon, in the format of DOS: equal files give equal archives, whenever they are written. */
const fixedTime = 12 << 11
const fixedDate = ((1990 - 1980) << 9) | (1 << 5) | 1
const usesUtf8Names = 0x0800
const deflated = 8
const version = 20

/** Packs files, by name in the given order, into a zip. */
export async function writeZip(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const parts = await Promise.all(
    Object.entries(files).map(async ([name, bytes]): Promise<Part> => {
      return { name: Buffer.from(name), crc: crc32(bytes), size: bytes.length, packed: await deflate(bytes) }
    }),
  )
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
