/** What a zip says of one of its files: how it is packed, its checksum and sizes. */
export type ZipPart = { name: Buffer; method: number; crc: number; packedSize: number; size: number }

export const stored = 0
export const deflated = 8

/** 1 January 1990 at noon, in the format of DOS: equal files give equal archives, whenever they are written. */
const fixedTime = 12 << 11
const fixedDate = ((1990 - 1980) << 9) | (1 << 5) | 1
const usesUtf8Names = 0x0800
const version = 20
const [localSize, entrySize, endSize] = [30, 46, 22]

/** What stands before the bytes of a file. */
export function writeLocalHeader(part: ZipPart): Buffer {
  const header = Buffer.alloc(localSize)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(version, 4)
  writeCommonFields(header, part, 6)
  return Buffer.concat([header, part.name])
}

/** Its line in the directory at the end; `offset` is where its local header stands. */
export function writeDirectoryEntry(part: ZipPart, offset: number): Buffer {
  const header = Buffer.alloc(entrySize)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(version, 6)
  writeCommonFields(header, part, 8)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, part.name])
}

/** What stands behind the directory: how many files, its own size and where it begins. */
export function writeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(endSize)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** How many bytes a zip takes beside those of its files. */
export const sizeOfHeaders = (names: readonly Buffer[]): number =>
  names.reduce((sum, name) => sum + localSize + entrySize + 2 * name.length, endSize)

/** The run of fields that local and directory headers share: flags, method, time, checksum, sizes, length of the name. */
function writeCommonFields(header: Buffer, part: ZipPart, at: number): void {
  header.writeUInt16LE(usesUtf8Names, at)
  header.writeUInt16LE(part.method, at + 2)
  header.writeUInt16LE(fixedTime, at + 4)
  header.writeUInt16LE(fixedDate, at + 6)
  header.writeUInt32LE(part.crc, at + 8)
  header.writeUInt32LE(part.packedSize, at + 12)
  header.writeUInt32LE(part.size, at + 16)
  header.writeUInt16LE(part.name.length, at + 20)
}
