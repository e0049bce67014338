import { reader } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { storeFile } from '@/db/files/file-store'
import { endKeptScan } from '@/db/files/kept-uploads'
import { addMarks } from '@/db/plan/save-marks'
import { addShortcomings, addSteps } from '@/db/plan/save-outline'
import { findSameReport, type Report } from '@/db/report/find-report'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import { changePlan, findChangeable, type LoadedPlan, recordPlan } from '../plan/steps/change-plan'
import { ensureRanges } from '../plan/steps/ensure-ranges'
import { addItem } from '../plan/steps/pick-commitment'
import { ensureSeen } from '../plan/steps/stamp-plan'
import { tellOfPlan } from '../plan/steps/tell-of-plan'
import { carryOver, compareReports } from './steps/carry-over'
import type { CarriedPlan } from './steps/carry-work'
import { countCarried, hullOfPlan } from './steps/count-carried'
import { decideReport, type Import, loadImport, planReport } from './steps/decide-report'
import { dropForeignLeaders } from './steps/drop-foreign-leaders'
import { keepPast } from './steps/keep-past'
import { readWhole } from './steps/read-whole'
import { removePlan } from './steps/remove-plan'

export type Replacement = Import & { replacesId: string; stamp?: string }
export type Replaced = {
  reportId: string
  membershipId: string
  kept: string
  changed: string
  gone: string
  added: string
  /** How many drafts lost a leader who does not lead the body that the newer text names. */
  leaders: string
}

/**
 * Puts a newer text in the place of a known report that is not registered: what was done to sentences that stayed is kept, the rest is
 * to be looked at again (`carryWork`), the text of before goes on record. The plan comes back into review and those who worked on it are told.
 * Throws `Refusal`: as `loadImport` and `decideReport`, notFound, reportRegistered, planChanged, reportDuplicate.
 */
export async function replaceReport(actor: Actor, input: Replacement, now: string): Promise<Replaced> {
  const loaded = await loadImport(actor, input, now)
  const { report: newer, acting } = decideReport(actor, input, loaded, now)
  const older = await findChangeable(reader(), acting, input.replacesId, 'replace')
  const { original, units } = loaded
  const [comparison, readOlder] = [await compareReports({ older, newer }), await readWhole(older, units)]
  const { hash, size } = await storeFile(original.bytes)
  const key = { reportId: older.id, requestId: input.requestId }
  return changePlan(acting, 'replace', key, now, async (known) => {
    ensureSeen(known.plan, input.stamp)
    ensureCompared(known, older)
    await ensureOther(known, newer)
    const built = planReport({ ...newer, id: older.id }, original.read)
    const carried = carryOver(
      { older: known.report, newer, read: original.read, built },
      known.plan,
      comparison,
      readOlder,
    )
    const pastId = await keepPast(known, 'replaced', '')
    await addFile(known.tx, { hash, size, type: original.type }, now)
    if (input.keptId) await endKeptScan(known.tx, actor.userId, input.keptId)
    await savePlan(known, carried)
    await saveText(known, { ...newer, fileHash: hash }, carried)
    const leaders = await dropLeaders(known, newer, units)
    const counts = countCarried(carried)
    await record(known, newer, { ...counts, file: hash, past: pastId })
    const texts = {
      kept: String(counts.kept),
      changed: String(counts.changed),
      gone: String(counts.gone),
      added: String(counts.added),
      leaders: String(leaders),
    }
    return { reportId: older.id, membershipId: acting.membershipId, ...texts }
  })
}

/** Passes while the report is the one that was compared before the transaction; also where no stamp came with the form. */
function ensureCompared({ report }: LoadedPlan, compared: Report): void {
  if (report.version !== compared.version) throw new Refusal('planChanged')
}

/** Passes a text that the body has not yet, in this report or another. */
async function ensureOther({ tx }: LoadedPlan, { issuerUnitId, textHash }: Report): Promise<void> {
  const same = await findSameReport(tx, issuerUnitId, textHash)
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
}

async function savePlan(known: LoadedPlan, carried: CarriedPlan): Promise<void> {
  const { tx } = known
  await removePlan(known)
  await addSteps(tx, carried.steps)
  await addShortcomings(tx, carried.shortcomings)
  for (const item of carried.items) await addItem({ tx }, item)
  await addMarks(tx, carried.marks)
}

async function saveText({ tx, report }: LoadedPlan, newer: Report, carried: CarriedPlan): Promise<void> {
  ensureRanges(newer.text, [
    ...carried.shortcomings,
    ...carried.marks,
    ...carried.items.map(({ commitment }) => commitment),
  ])
  const { id: _id, version: _version, ...values } = newer
  await saveReport(tx, report, { ...values, ...hullOfPlan(newer, carried) })
}

async function dropLeaders(known: LoadedPlan, { issuerUnitId }: Report, units: readonly Unit[]): Promise<number> {
  const issuer = units.find(({ id }) => id === issuerUnitId)
  return issuer && issuer.id !== known.report.issuerUnitId ? dropForeignLeaders(known, issuer.path) : 0
}

async function record(known: LoadedPlan, newer: Report, after: Record<string, unknown>): Promise<void> {
  const { fileHash: file, title, year, issuerUnitId, status } = known.report
  await recordPlan(known, {
    action: 'report.replace',
    before: { file, title, year, issuerUnitId, status },
    after: { title: newer.title, year: newer.year, issuerUnitId: newer.issuerUnitId, status: newer.status, ...after },
  })
  await tellOfPlan(known, 'coordinator', { kind: 'planReplaced' })
  if (status === 'confirmed') await tellOfPlan(known, 'director', { kind: 'planReplaced' })
}
