import { newId } from '@/db/id'
import { addMarks } from '@/db/plan/save-marks'
import { findSameReport, type Report } from '@/db/report/find-report'
import { addHeld, removeHeld } from '@/db/report/held-ranges'
import { saveReport } from '@/db/report/save-report'
import { addVersion, type FoundVersion, findVersion, listTaken, saveDecision } from '@/db/report/versions'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { indexRanges } from '@/domain/plan/text/index-ranges'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findVersionRefusal } from '@/domain/report/version/version-rights'
import { visibleTo } from '@/domain/scope'
import { changePlan, type LoadedPlan, recordPlan } from '../../plan/steps/change-plan'
import { ensureRanges } from '../../plan/steps/ensure-ranges'
import { tellOfPlan } from '../../plan/steps/tell-of-plan'
import type { Given } from '../../steps/form-fields'
import { refuseStale } from '../../steps/refuse-stale'
import { countWork, type WorkCounts } from './steps/count-work'
import { type MovedWork, moveWork } from './steps/move-work'
import { saveMoved } from './steps/save-moved'
import type { takeVersionForm } from './version-forms'

/** How much moved along by what it is, and how many places did not, as `countWork` says both. */
export type Taken = Record<keyof WorkCounts, string>

/**
 * A director takes a proposed text over: it is the report's from now on, the one before stays on record. What stands on sentences that stayed moves
 * along, the rest keeps its place in the text of before; nothing of a task changes. Coordinators are told. Throws `Refusal`: notAllowed, notFound,
 * reportNotRegistered, versionDecided, ownVersion, staleVersion, reportDuplicate.
 */
export async function takeVersion(actor: Actor, input: Given<typeof takeVersionForm>, now: string): Promise<Taken> {
  return changePlan(actor, 'takeOver', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    const newer = await findProposed(loaded, input.versionId)
    ensureNone(findVersionRefusal('take', report, newer, actor))
    if (input.version !== undefined) await refuseStale(tx, { type: 'report', ...report }, input.version)
    await ensureAlone(loaded, newer)
    const work = await moveWork(tx, report, plan, newer)
    ensureRanges(newer.text, work.moved)
    const beforeId = await keepStanding(loaded)
    await saveMoved({ ...loaded, links: work.links }, work.moved)
    await noteHeld(loaded, work, beforeId)
    await addMarks(tx, listMarks(loaded, newer, work))
    await saveReport(tx, report, toReport(newer, work))
    await saveDecision(tx, newer, { state: 'taken', decidedBy: actor.userId, decidedAt: now, note: '' })
    return tell(loaded, newer, work)
  })
}

async function findProposed({ tx, actor, report }: LoadedPlan, id: string): Promise<FoundVersion> {
  const found = ensureFound(await findVersion(tx, visibleTo(actor), id))
  if (found.reportId !== report.id) throw new Refusal('notFound')
  return found
}

/** Passes while no other report of the body has come to say the very same. */
async function ensureAlone({ tx, report }: LoadedPlan, { textHash }: FoundVersion): Promise<void> {
  const same = await findSameReport(tx, report.issuerUnitId, textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
}

/** The id of the text in force as it is on record; the first one is put there when another takes its place. */
async function keepStanding({ tx, report }: LoadedPlan): Promise<string> {
  const known = (await listTaken(tx, report.id)).at(-1)
  if (known) return known.id
  const { language, text, textHash, told, sectionStart, sectionEnd, fileName, fileType, fileHash, leftOut } = report
  const id = newId()
  await addVersion(tx, {
    ...{ id, reportId: report.id, number: 1, state: 'taken', language, text, textHash, told, sectionStart, sectionEnd },
    ...{ others: [], fileName, fileType, fileHash, leftOut, reason: '', note: '', version: 1 },
    ...{ sentBy: report.importedBy, sentAt: report.importedAt },
    ...{ decidedBy: report.registeredBy, decidedAt: report.registeredAt },
  })
  return id
}

async function noteHeld({ tx, report }: LoadedPlan, { moved, unmoved }: MovedWork, beforeId: string): Promise<void> {
  await removeHeld(
    tx,
    moved.map(({ id }) => id),
  )
  // A decision on two reports waits there again by itself.
  const lost = unmoved.filter(({ heldIn, kind }) => heldIn === null && kind !== 'link')
  const rows = lost.map(({ kind, id }) => ({ kind, itemId: id, versionId: beforeId }))
  await addHeld(tx, report.id, rows)
}

/** What the reader takes for headings or no promise in the newer text, where nothing that moved stands. */
function listMarks({ report, now }: LoadedPlan, { others }: FoundVersion, { moved }: MovedWork) {
  const near = indexRanges(moved.filter(({ kind }) => kind !== 'link'))
  return others
    .filter((other) => near(other).every((each) => overlap(each, other) === 0))
    .map((other) => ({ ...other, id: newId(), reportId: report.id, markedBy: null, markedAt: now }))
}

/** The newer text with its section, wide enough for the commitments that moved. */
function toReport(newer: FoundVersion, { moved }: MovedWork): Partial<Report> {
  const { language, text, textHash, told, sectionStart, sectionEnd, fileName, fileType, fileHash, leftOut } = newer
  const held = moved.filter(({ kind }) => kind === 'commitment')
  return {
    ...{ language, text, textHash, told, fileName, fileType, fileHash, leftOut },
    sectionStart: Math.min(sectionStart ?? text.length, ...held.map(({ start }) => start)),
    sectionEnd: Math.max(sectionEnd ?? 0, ...held.map(({ end }) => end)),
  }
}

async function tell(loaded: LoadedPlan, newer: FoundVersion, work: MovedWork): Promise<Taken> {
  const { report, plan } = loaded
  const counts = countWork(plan, work)
  await recordPlan(loaded, {
    action: 'report.takeVersion',
    before: { file: report.fileHash },
    after: { file: newer.fileHash, number: newer.number, kept: sumMoved(counts), unmoved: counts.unmoved },
    note: newer.reason,
  })
  await tellOfPlan(loaded, 'coordinator', { kind: 'versionTaken', reason: newer.reason })
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])) as Taken
}

const sumMoved = ({ unmoved: _, ...moved }: WorkCounts): number =>
  Object.values(moved).reduce((sum, count) => sum + count, 0)
