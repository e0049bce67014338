import { inflateRawSync } from 'node:zlib'
import { Refusal } from '@/domain/refusal'
import { zipLimits } from '../upload/limits'

export type ZipEntry = { name: string; packed: Uint8Array; unpackedSize: number; isDeflated: boolean }
export type Zip = Map<string, ZipEntry>

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

/**
 * Lists what a zip holds without unpacking it; a later entry of the same name wins.
 * Refuses with `fileDamaged` (cut or no zip), `fileEncrypted`, or `fileHostile` when it would unpack beyond the limits.
 */
export function loadZip(bytes: Uint8Array): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = listEntries(view)
    ensureHarmless(entries)
    return new Map(entries.map((entry) => [entry.name, entry]))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('fileDamaged')
  }
}

/** The bytes of one entry, or undefined where there is none. Never gives more bytes than the entry declares. */
export function unpackEntry(zip: Zip, name: string): Uint8Array | undefined {
  const entry = zip.get(name)
  if (!entry) return undefined
  if (!entry.isDeflated) return entry.packed
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.unpackedSize, 1) })
  } catch {
    throw new Refusal('fileDamaged')
  }
}

function listEntries(view: Buffer): ZipEntry[] {
  const end = findEndOfDirectory(view)
  const count = view.readUInt16LE(end + 10)
  if (count > zipLimits.entries) throw new Refusal('fileHostile', { reason: 'entries', found: count })
  let at = view.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    const { entry, next } = readEntry(view, at)
    at = next
    return entry
  })
}

function findEndOfDirectory(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at--) {
    if (view.readUInt32LE(at) === endOfDirectory) return at
  }
  throw new Refusal('fileDamaged')
}

function readEntry(view: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (view.readUInt32LE(at) !== directoryEntry) throw new Refusal('fileDamaged')
  if (view.readUInt16LE(at + 8) & 1) throw new Refusal('fileEncrypted')
  const method = view.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) throw new Refusal('fileDamaged')
  const nameLength = view.readUInt16LE(at + 28)
  const name = view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
  if (leadsOut(name)) throw new Refusal('fileHostile', { reason: 'path' })
  const packed = findPacked(view, view.readUInt32LE(at + 42), view.readUInt32LE(at + 20))
  const next = at + 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  return { entry: { name, packed, unpackedSize: view.readUInt32LE(at + 24), isDeflated: method === 8 }, next }
}

/** A name that would land outside of the folder a careless program unpacks to. */
function leadsOut(name: string): boolean {
  return /(^|\/)\.\.(\/|$)|^[a-z]:/i.test(name)
}

function findPacked(view: Buffer, at: number, size: number): Uint8Array {
  if (view.readUInt32LE(at) !== localEntry) throw new Refusal('fileDamaged')
  const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
  if (start + size > view.length) throw new Refusal('fileDamaged')
  return view.subarray(start, start + size)
}

function ensureHarmless(entries: ZipEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0)
  if (unpacked > zipLimits.unpackedBytes) throw new Refusal('fileHostile', { reason: 'unpackedSize', found: unpacked })
  if (unpacked > zipLimits.ratioCountsFrom && unpacked > packed * zipLimits.ratio)
    throw new Refusal('fileHostile', { reason: 'ratio', found: Math.round(unpacked / Math.max(packed, 1)) })
}
