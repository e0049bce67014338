import { Refusal } from '@/domain/refusal'
import { childElements, readXml, type XmlNode } from './read-xml'
import { openZip, unpackEntry, unpackStart, type Zip, type ZipEntry } from './read-zip'

/** Far above what thousands of links need. */
const largestRelations = 2 * 1024 * 1024

/**
 * Opens an office file. Refuses as `openZip` does, and one that carries macros (`fileWithMacros`), a DOCTYPE, or parts
 * fetched from elsewhere when it is opened (`fileHostile`). Links that a reader must click stay allowed.
 */
export async function openPlainOffice(bytes: Uint8Array): Promise<Zip> {
  const zip = openZip(bytes)
  ensureSmallRelations(zip)
  for (const entry of zip.values()) {
    if (/vbaProject\.bin$/i.test(entry.name)) throw new Refusal('fileWithMacros')
    if (/\.(xml|rels)$/i.test(entry.name)) await ensureNoDoctype(entry)
    if (/\.rels$/i.test(entry.name)) ensureNoFetch(zip, entry)
  }
  return zip
}

function ensureSmallRelations(zip: Zip): void {
  const sizes = [...zip.values()].filter(({ name }) => /\.rels$/i.test(name)).map(({ unpackedSize }) => unpackedSize)
  const found = sizes.reduce((sum, size) => sum + size, 0)
  if (found > largestRelations) throw new Refusal('fileHostile', { reason: 'unpackedSize', found })
}

async function ensureNoDoctype(entry: ZipEntry): Promise<void> {
  const start = new TextDecoder('latin1').decode(await unpackStart(entry)).replaceAll('\0', '')
  if (/<!DOCTYPE/i.test(start)) throw new Refusal('fileHostile', { reason: 'doctype' })
}

function ensureNoFetch(zip: Zip, { name }: ZipEntry): void {
  const relations = childElements(readXml(unpackEntry(zip, name) ?? new Uint8Array()), 'Relationship')
  if (relations.some(isFetched)) throw new Refusal('fileHostile', { reason: 'externalTarget' })
}

function isFetched({ attributes }: XmlNode): boolean {
  const { TargetMode = '', Type = '' } = attributes
  return /^external$/i.test(TargetMode.trim()) && !/\/hyperlink$/i.test(Type.trim())
}
