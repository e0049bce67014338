import { hashText } from '@/db/files/hash-text'
import { newId } from '@/db/id'
import type { Report } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import type { Unit } from '@/domain/unit'
import { listTold } from '@/reader/read-chain'
import type { Original } from '../load-original'

/** A report as it is imported, before anybody has reviewed it. */
export const makeReport = (
  { userId }: Actor,
  { issuer, year, title }: Named,
  { read, leftOut, ...file }: Original,
  now: string,
): Report => ({
  ...unconfirmed,
  id: newId(),
  issuerUnitId: issuer.id,
  year,
  yearAhead: read.yearAhead,
  title,
  language: read.language,
  text: read.text,
  textHash: hashText(read.text),
  told: listTold(read),
  sectionStart: read.nextSteps?.start ?? null,
  sectionEnd: read.nextSteps?.end ?? null,
  fileName: file.fileName,
  fileType: file.type,
  fileHash: '',
  leftOut: leftOut.length > 0 ? leftOut : null,
  importedBy: userId,
  importedAt: now,
})

type Named = { issuer: Unit; year: number; title: string }

/** The state of a report that nobody has confirmed yet. */
export const unconfirmed = {
  status: 'parsed',
  confirmedBy: null,
  confirmedAt: null,
  registeredBy: null,
  registeredAt: null,
  returnNote: '',
  returnedBy: null,
  version: 1,
} as const

/** A title is always there: what the person gave, the text's own, the file's name, or the first line. */
export function nameReport(given: string | undefined, { fileName, read: { title, text } }: Original): string {
  const firstLine = text.trim().split('\n')[0]?.trim() ?? ''
  return (given?.trim() || title || fileName.replace(/\.[^.]+$/, '') || firstLine).slice(0, 200)
}
