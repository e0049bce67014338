import type { Carried } from '@/domain/hostile'
import { Refusal } from '@/domain/refusal'
import { readPdfNames } from './read-pdf-names'
import { partPdf, unpackObjects } from './read-pdf-streams'
import { refuseCarried } from './refuse'

const carriedBy: [Carried, string[]][] = [
  ['script', ['JavaScript', 'JS', 'XFA']],
  ['launch', ['Launch']],
  ['embeddedFile', ['EmbeddedFile', 'EmbeddedFiles', 'EF', 'GoToE', 'RichMedia', 'Movie']],
  ['externalTarget', ['ImportData', 'SubmitForm']],
]

/**
 * Passes a pdf without scripts, started programs, packed files, and forms that send or fetch, also where these stand in
 * packed objects or with their names escaped. Refuses `fileHostile`; `fileEncrypted` where packed objects are locked.
 */
export function ensurePlainPdf(bytes: Uint8Array): void {
  const { text, streams } = partPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const names = readPdfNames(text)
  ensurePlainNames(names)
  for (const { dictionary, data } of streams) {
    // Objects may be pointed at wherever they stand, also within what looks like a stream.
    if (/\bobj\b|endobj/.test(data)) ensurePlainNames(readPdfNames(data))
    if (readPdfNames(dictionary).has('ObjStm')) ensurePlainNames(readPdfNames(unpack(data, names)))
  }
}

function unpack(data: string, names: Set<string>): string {
  const text = unpackObjects(data)
  if (text !== undefined) return text
  return names.has('Encrypt') ? refuseLocked() : refuseCarried('hidden')
}

const refuseLocked = (): never => {
  throw new Refusal('fileEncrypted')
}

function ensurePlainNames(names: Set<string>): void {
  for (const [reason, carriers] of carriedBy) if (carriers.some((name) => names.has(name))) refuseCarried(reason)
}
