import { crc32 } from 'node:zlib'
import { sizeOfHeaders, stored, writeDirectoryEntry, writeEnd, writeLocalHeader, type ZipPart } from './headers'

/** A file to go into a streamed zip: its name, its size in bytes, and its bytes in pieces as often as they are asked for. */
export type ZipSource = { name: string; size: number; open: () => AsyncIterable<Uint8Array> }

/** The most that a zip of this kind says of itself: files, and bytes in all. */
export const zipMost = { files: 60_000, bytes: 4_000_000_000 }

/** How many bytes the zip of these files has, before any of them is read. */
export const sizeOfZip = (sources: readonly ZipSource[]): number =>
  sources.reduce((sum, { size }) => sum + size, sizeOfHeaders(sources.map(({ name }) => Buffer.from(name))))

/**
 * A zip, piece by piece, so that no file is ever held whole. The files stand in it as they are: scans and office files are packed
 * already. Each is read twice, first for its checksum, since readers want that before the bytes. Throws where one has another size by now.
 */
export async function* streamZip(sources: readonly ZipSource[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let offset = 0
  for (const source of sources) {
    const part = await measure(source)
    const header = writeLocalHeader(part)
    yield header
    yield* source.open()
    directory.push(writeDirectoryEntry(part, offset))
    offset += header.length + part.size
  }
  const lines = Buffer.concat(directory)
  yield lines
  yield writeEnd(directory.length, lines.length, offset)
}

async function measure({ name, size, open }: ZipSource): Promise<ZipPart> {
  const part = { name: Buffer.from(name), method: stored, crc: 0, packedSize: size, size }
  let read = 0
  for await (const piece of open()) {
    part.crc = crc32(piece, part.crc)
    read += piece.length
  }
  if (read !== size) throw new Error(`${name} has ${read} bytes, not ${size}`)
  return part
}
