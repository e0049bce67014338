import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { hashText } from '@/db/files/hash-text'
import { newId } from '@/db/id'
import { once } from '@/db/notices/once'
import { addMarks } from '@/db/plan/save-marks'
import { addShortcomings, addSteps } from '@/db/plan/save-outline'
import { findSameReport, type Report } from '@/db/report/find-report'
import { addReport } from '@/db/report/save-report'
import { listUnitsUnder } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { matchIssuer } from '@/domain/plan/match-issuer'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import type { ReadReport, UnitName } from '@/reader/report-text'
import { ensureRanges } from '../plan/steps/ensure-ranges'
import { addItem } from '../plan/steps/pick-commitment'
import type { Given } from '../steps/form-fields'
import type { importForm } from './import-form'
import { keepRefused } from './keep-refused'
import { type Original, openOriginal, type Source } from './open-original'
import { type BuiltPlan, buildPlan } from './steps/build-plan'

export type Import = Source & Partial<Omit<Given<typeof importForm>, 'file'>>

/**
 * Imports a report from a file or pasted text: keeps the original, reads it, and makes the plan that a person then reviews.
 * Throws `Refusal`: those of the file (empty, too large, wrong type, encrypted, damaged, without text), issuerUnknown, yearUnknown,
 * stepsNotFound and reportDuplicate (`reportId`). After the file could be read they carry `keptId`, to be sent with the form again.
 */
export async function importReport(actor: Actor, input: Import, now: string): Promise<{ reportId: string }> {
  ensureCan(actor, 'importReport')
  const units = await listUnitsUnder(reader(), actor.unitPath)
  const options = { units: units.map(toUnitName), year: input.year, title: input.title || undefined }
  const original = await openOriginal(actor, input, options, now)
  return keepRefused(actor, original, now, async () => {
    const report = decideReport(actor, input, { original, units }, now)
    const plan = planReport(report, original.read)
    const { hash, size } = await storeFile(original.bytes)
    return transaction((tx) =>
      once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
        await ensureNew(tx, report)
        await addFile(tx, { hash, size, type: original.type }, now)
        return savePlan(tx, actor, { ...report, fileHash: hash }, plan)
      }),
    )
  })
}

const toUnitName = ({ id, name, shortName, aliases }: Unit): UnitName => ({ id, name, shortName, aliases })

type Material = { original: Original; units: Unit[] }

function decideReport(actor: Actor, input: Import, { original, units }: Material, now: string): Report {
  const { read } = original
  const issuer = findIssuer(input.issuerUnitId, read.issuer, units)
  const year = ensureYear(input.year ?? read.year)
  if (!read.nextSteps && !input.withoutSteps) throw new Refusal('stepsNotFound', {}, 'withoutSteps')
  return {
    ...unconfirmed,
    id: newId(),
    issuerUnitId: issuer.id,
    year,
    title: nameReport(input.title, original),
    language: read.language,
    text: read.text,
    textHash: hashText(read.text),
    sectionStart: read.nextSteps?.start ?? null,
    sectionEnd: read.nextSteps?.end ?? null,
    fileName: original.fileName,
    fileType: original.type,
    fileHash: '',
    importedBy: actor.userId,
    importedAt: now,
  }
}

const unconfirmed = {
  status: 'parsed',
  confirmedBy: null,
  confirmedAt: null,
  registeredBy: null,
  registeredAt: null,
  version: 1,
} as const

function findIssuer(chosen: string | undefined, named: string | null, units: Unit[]): Unit {
  const issuer = chosen ? units.find(({ id }) => id === chosen) : matchIssuer(named, units)
  if (!issuer) throw new Refusal('issuerUnknown', { named }, 'issuerUnitId')
  return issuer
}

function ensureYear(year: number | null): number {
  if (year === null) throw new Refusal('yearUnknown', {}, 'year')
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw new Refusal('yearWrong', { year }, 'year')
  return year
}

/** A title is always there: what the person gave, the text's own, the file's name, or the first line. */
function nameReport(given: string | undefined, { fileName, read: { title, text } }: Original): string {
  const firstLine = text.trim().split('\n')[0]?.trim() ?? ''
  return (given?.trim() || title || fileName.replace(/\.[^.]+$/, '') || firstLine).slice(0, 200)
}

async function ensureNew(tx: Database, { issuerUnitId, textHash }: Report): Promise<void> {
  const same = await findSameReport(tx, issuerUnitId, textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
}

function planReport({ id, year, importedBy, importedAt, text }: Report, read: ReadReport): BuiltPlan {
  const plan = buildPlan(read, { reportId: id, planYear: year + 1, drafterId: importedBy, now: importedAt })
  ensureRanges(text, [...plan.shortcomings, ...plan.marks, ...plan.items.map(({ commitment }) => commitment)])
  return plan
}

async function savePlan(tx: Database, actor: Actor, report: Report, plan: BuiltPlan): Promise<{ reportId: string }> {
  await addReport(tx, report)
  await addSteps(tx, plan.steps)
  await addShortcomings(tx, plan.shortcomings)
  for (const item of plan.items) await addItem({ tx }, item)
  await addMarks(tx, plan.marks)
  await appendEvent(tx, actor, report.importedAt, {
    action: 'report.import',
    objectType: 'report',
    objectId: report.id,
    objectName: report.title,
    after: {
      year: report.year,
      file: report.fileHash,
      commitments: plan.items.length,
      shortcomings: plan.shortcomings.length,
    },
  })
  return { reportId: report.id }
}
