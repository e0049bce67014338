import { reader } from '@/db/client'
import { findOtherReport, findSameReport, type Report } from '@/db/report/find-report'
import { saveReport } from '@/db/report/save-report'
import { listUnitsUnder } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureYear } from '@/domain/report/ensure-year'
import { yearKept } from '@/domain/report/year-borne'
import type { Unit } from '@/domain/unit'
import { changePlan, findChangeable, type LoadedPlan, recordPlan } from '../plan/steps/change-plan'
import { tellOfPlan } from '../plan/steps/tell-of-plan'
import type { Given } from '../steps/form-fields'
import { refuseStale } from '../steps/refuse-stale'
import type { correctForm } from './report-forms'
import { dropForeignLeaders } from './steps/drop-foreign-leaders'
import { type BothReaders, type DatesAgain, readDatesAgain } from './steps/read-dates-again'
import { readWhole } from './steps/read-whole'

/** How many deadlines were read anew, the numbers of the confirmed commitments whose deadline stayed, how many leaders were taken off. */
export type Corrected = { reportId: string; reread: string; kept: string; leaders: string }

type Facts = Pick<Report, 'issuerUnitId' | 'year' | 'title'>

/**
 * Puts issuer, year or title of a report right that is not registered. With the year go the deadlines that nobody confirmed or set, and
 * a plan that was confirmed comes back into review; with the issuer go leaders who do not lead it. Throws `Refusal`: notAllowed,
 * notFound, reportRegistered, staleVersion, choiceUnknown, yearUnknown, yearWrong, reportUnchanged, reportDuplicate, reportSameYear.
 */
export async function correctReport(actor: Actor, input: Given<typeof correctForm>, now: string): Promise<Corrected> {
  const borne = ensureYear(input.year ?? null)
  const readers = await readBoth(actor, input.reportId, borne)
  return changePlan(actor, 'correct', input, now, async (loaded) => {
    const { tx, report } = loaded
    const { issuerUnitId, title } = input
    const facts = { issuerUnitId, year: yearKept(borne, report.yearAhead), title }
    if (input.version !== undefined) await refuseStale(tx, { type: 'report', ...report }, input.version)
    const issuer = await findIssuer(loaded, facts.issuerUnitId)
    await ensureAlone(loaded, facts, input.besides)
    const isOtherYear = facts.year !== report.year
    await saveFacts(loaded, facts, isOtherYear && report.status === 'confirmed')
    const nothing: DatesAgain = { reread: 0, kept: [] }
    const { reread, kept } = readers && isOtherYear ? await readDatesAgain(loaded, readers) : nothing
    const leaders = issuer.id === report.issuerUnitId ? 0 : await dropForeignLeaders(loaded, issuer.path)
    return { reportId: report.id, reread: String(reread), kept: kept.join(), leaders: String(leaders) }
  })
}

/** The readings of the text for both years, where the year changes: they take a while, so that nobody waits for them. */
async function readBoth(actor: Actor, reportId: string, borne: number): Promise<BothReaders | null> {
  const report = await findChangeable(reader(), actor, reportId, 'correct')
  const year = yearKept(borne, report.yearAhead)
  if (report.year === year) return null
  const units = await listUnitsUnder(reader(), actor.unitPath)
  const [was, is] = [await readWhole(report, units), await readWhole({ ...report, year }, units)]
  return {
    was: (range) => ({ read: was(range), planYear: report.year + 1 }),
    is: (range) => ({ read: is(range), planYear: year + 1 }),
  }
}

async function findIssuer({ tx, actor }: LoadedPlan, id: string): Promise<Unit> {
  const issuer = (await listUnitsUnder(tx, actor.unitPath)).find((unit) => unit.id === id)
  if (!issuer) throw new Refusal('choiceUnknown', {}, 'issuerUnitId')
  return issuer
}

/** Passes where something changes, the body has not this very text already, and no other report of the year, or the person knows of that. */
async function ensureAlone({ tx, report }: LoadedPlan, facts: Facts, knows: boolean): Promise<void> {
  const { issuerUnitId, year, title } = facts
  const isMoved = issuerUnitId !== report.issuerUnitId
  if (!isMoved && year === report.year && title === report.title) throw new Refusal('reportUnchanged')
  const same = isMoved ? await findSameReport(tx, issuerUnitId, report.textHash) : undefined
  if (same) throw new Refusal('reportDuplicate', { reportId: same.id, title: same.title, at: same.importedAt })
  const isPlaced = isMoved || year !== report.year
  const other = isPlaced && !knows ? await findOtherReport(tx, { ...report, issuerUnitId, year }) : undefined
  const at = other?.importedAt ?? ''
  if (other) throw new Refusal('reportSameYear', { reportId: other.id, title: other.title, at }, 'besides')
}

async function saveFacts(loaded: LoadedPlan, facts: Facts, isBack: boolean): Promise<void> {
  const { issuerUnitId, year, title, status } = loaded.report
  const back = isBack ? ({ status: 'parsed', confirmedBy: null, confirmedAt: null } as const) : {}
  await saveReport(loaded.tx, loaded.report, { ...facts, ...back })
  const before = { issuerUnitId, year, title, status }
  await recordPlan(loaded, {
    action: 'report.correct',
    before,
    after: { ...facts, status: isBack ? 'parsed' : status },
  })
  if (isBack) await tellOfPlan(loaded, 'director', { kind: 'planCorrected' })
}
