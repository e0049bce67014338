import { Refusal } from '@/domain/refusal'
import { unpackEntry, unpackStart, type Zip, type ZipEntry } from './read-zip'

/**
 * Refuses an office file that carries macros (`fileWithMacros`), a DOCTYPE, or parts fetched from elsewhere when it is opened
 * (`fileHostile`). Links that a reader must click stay allowed.
 */
export function ensurePlainOffice(zip: Zip): void {
  for (const entry of zip.values()) {
    if (/vbaProject\.bin$/i.test(entry.name)) throw new Refusal('fileWithMacros')
    if (/\.(xml|rels)$/i.test(entry.name)) ensureNoDoctype(entry)
    if (/\.rels$/i.test(entry.name)) ensureNoFetch(zip, entry)
  }
}

function ensureNoDoctype(entry: ZipEntry): void {
  const start = new TextDecoder('latin1').decode(unpackStart(entry)).replaceAll('\0', '')
  if (/<!DOCTYPE/i.test(start)) throw new Refusal('fileHostile', { reason: 'doctype' })
}

function ensureNoFetch(zip: Zip, entry: ZipEntry): void {
  const text = new TextDecoder().decode(unpackEntry(zip, entry.name))
  const relations = text.match(/<[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? []
  const isFetched = relations.some((relation) => !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation))
  if (isFetched) throw new Refusal('fileHostile', { reason: 'externalTarget' })
}
