import { reader } from '@/db/client'
import type { Report } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { matchIssuer } from '@/domain/plan/match-issuer'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { ensureYear } from '@/domain/report/ensure-year'
import { isDoubtful } from '@/domain/report/left-out'
import { yearKept } from '@/domain/report/year-borne'
import type { Unit } from '@/domain/unit'
import type { ReadReport, UnitName } from '@/reader/report-text'
import { ensureRanges } from '../../plan/steps/ensure-ranges'
import type { Given } from '../../steps/form-fields'
import type { importForm } from '../import-form'
import { loadOriginal, type Original, type Source } from '../load-original'
import { type BuiltPlan, buildPlan } from './build-plan'
import { type ImportPlace, listImportPlaces } from './list-import-places'
import { loadSpecialDays } from './load-special-days'
import { makeReport, nameReport } from './make-report'

export type Import = Source & Partial<Omit<Given<typeof importForm>, 'file'>>

/** An original that was read, and for which bodies, in which capacities, the person may import it. */
export type LoadedImport = { original: Original; places: ImportPlace[]; units: Unit[] }

/** Reads the original of an import. Throws `Refusal`: notAllowed, or as `loadOriginal`. */
export async function loadImport(actor: Actor, input: Import, now: string): Promise<LoadedImport> {
  ensureCan(actor, 'importReport')
  const places = await listImportPlaces(reader(), actor, now)
  const units = places.flatMap((place) => place.units)
  const special = await loadSpecialDays(reader())
  const options = { units: units.map(toUnitName), year: input.year, title: input.title || undefined, special }
  return { original: await loadOriginal(actor, input, options, now), places, units }
}

/** The report that the original is, and the capacity in which it is imported. Throws `Refusal`: sheetGiven, issuerUnknown, issuerOther, yearUnknown, yearWrong, textLeftOut {lostParts}, stepsNotFound, stepsEmpty, planUnsaid. */
export function decideReport(
  actor: Actor,
  input: Import,
  { original, places, units }: LoadedImport,
  now: string,
): { report: Report; acting: Actor } {
  const { read } = original
  // Asked before all else: a ledger has neither issuer nor year in its text.
  if (!input.asTable && original.type === 'xlsx') throw new Refusal('sheetGiven', {}, 'asTable')
  const issuer = findIssuer(input.issuerUnitId, read.issuer, units)
  if (!input.asChosen) ensureNamed(issuer, read.issuer, units)
  const year = yearKept(ensureYear(input.year ?? read.year), read.yearAhead)
  ensureAsked(input, original)
  const acting = places.find((place) => place.units.includes(issuer))?.actor ?? actor
  return {
    report: makeReport(actor, { issuer, year, title: nameReport(input.title, original) }, original, now),
    acting,
  }
}

/** What a person has to have seen before the report is taken in: words of the file that are not in its text, a plan without promises, and a text of which nothing says that it is a plan. */
function ensureAsked(input: Import, { read, leftOut }: Original): void {
  if (!input.withoutParts && leftOut.some(isDoubtful))
    throw new Refusal('textLeftOut', { lostParts: leftOut }, 'withoutParts')
  if (input.withoutSteps) return
  if (!read.nextSteps) throw new Refusal('stepsNotFound', {}, 'withoutSteps')
  if (read.steps.length === 0) throw new Refusal('stepsEmpty', {}, 'withoutSteps')
  if (read.isGuessed && !input.asPlan) throw new Refusal('planUnsaid', {}, 'asPlan')
}

/** What the reader found in a report, as the plan that a person reviews. */
export function planReport({ id, year, importedBy, importedAt, text }: Report, read: ReadReport): BuiltPlan {
  const plan = buildPlan(read, { reportId: id, planYear: year + 1, drafterId: importedBy, now: importedAt })
  ensureRanges(text, [...plan.shortcomings, ...plan.marks, ...plan.items.map(({ commitment }) => commitment)])
  return plan
}

const toUnitName = ({ id, name, shortName, aliases }: Unit): UnitName => ({ id, name, shortName, aliases })

function findIssuer(chosen: string | undefined, named: string | null, units: Unit[]): Unit {
  const issuer = chosen ? units.find(({ id }) => id === chosen) : matchIssuer(named, units)
  if (!issuer) throw new Refusal('issuerUnknown', { named }, 'issuerUnitId')
  return issuer
}

/** Passes a body that the text names, or one that it may be about where it names none that is known. */
function ensureNamed(issuer: Unit, named: string | null, units: Unit[]): void {
  const other = matchIssuer(named, units)
  if (other && other.id !== issuer.id)
    throw new Refusal('issuerOther', { named: other.name, chosen: issuer.name }, 'asChosen')
}
