import { rememberUntilChange } from '@/db/engine/remember'
import { countFigures, countFiguresAtAll, countLedger } from '@/db/ledger/count-ledger'
import { countReviews } from '@/db/ledger/count-reviews'
import { type LedgerLine, type LedgerSlice, listLedger } from '@/db/ledger/list-ledger'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { ensureCan } from '@/domain/policy'
import { type Scope, visibleTo } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter, type LedgerGroup, type LedgerPage } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { isReviewer } from '@/domain/task/waits-for'
import { loadLightTerms } from '../settings/load-light-terms'
import { asOf } from '../steps/as-of'
import { type FilterNames, nameFilter } from './name-filter'
import { listSeenReports } from './steps/list-seen-reports'

export type { LedgerLine } from '@/db/ledger/list-ledger'
/** The head over the lines of one heading or lead unit, with figures of the whole filter, not of the page. */
export type LedgerHead = Figures & { name: string; year: number | null; body: string | null }
/**
 * Each the count of the view behind it; `unkept` is what was closed as kept in part or not at all, `watched` null of somebody who watches
 * nothing there.
 */
export type LedgerTabs = Record<'all' | 'alarm' | 'fulfilled' | 'unkept', number> & {
  review: number | null
  watched: number | null
}

export type LedgerView = LedgerSlice & {
  total: number
  heads: Map<string, LedgerHead>
  tabs: LedgerTabs
  names: FilterNames
}

/** Which tasks, and which page of them. */
export type LedgerAsked = { filter: LedgerFilter; page: LedgerPage }

/** One page of the ledger within what the actor may see, as of the filter's day. Throws `Refusal('notAllowed')`. */
export async function viewLedger(actor: Actor, asked: LedgerAsked, now: string): Promise<LedgerView> {
  ensureCan(actor, 'seeLedger')
  return asOf(asked.filter.asOf, { by: actor, now }, (moment) => drawLedger(actor, asked, moment))
}

async function drawLedger(actor: Actor, { filter, page }: LedgerAsked, now: string): Promise<LedgerView> {
  const [scope, bounds] = [visibleTo(actor), (await loadLightTerms(now)).bounds]
  const [slice, total, tabs, names] = await Promise.all([
    listLedger(scope, filter, page, bounds),
    remember('total', scope, filter, bounds, () => countLedger(scope, filter, bounds)),
    countTabs(actor, scope, filter, bounds),
    nameFilter(actor, filter),
  ])
  return {
    ...slice,
    total,
    heads: await listHeads(scope, filter, page.group, bounds, slice.lines),
    tabs,
    names,
  }
}

/** The head that a line stands under: its heading's or its lead unit's; '' without a grouping, and of a line without a unit. */
export function headKeyOf({ stepId, leadUnitId }: LedgerLine, group: LedgerGroup | null): string {
  if (group === 'step') return stepId
  return (group === 'unit' && leadUnitId) || ''
}

async function listHeads(
  scope: Scope,
  filter: LedgerFilter,
  group: LedgerGroup | null,
  bounds: LightBounds,
  lines: LedgerLine[],
): Promise<Map<string, LedgerHead>> {
  if (!group) return new Map()
  const keys = [...new Set(lines.map((line) => headKeyOf(line, group)))]
  const counts = await remember(`by ${group} ${keys}`, scope, filter, bounds, () =>
    countFigures(scope, filter, bounds, group, keys),
  )
  const bodies = await nameBodies(scope)
  const heads = new Map<string, LedgerHead>()
  for (const line of lines) {
    const key = headKeyOf(line, group)
    const found = counts.get(key)
    if (found) heads.set(key, { ...found, ...nameHead(line, group, bodies) })
  }
  return heads
}

function nameHead(
  line: LedgerLine,
  group: LedgerGroup,
  bodies: Map<string, string>,
): Pick<LedgerHead, 'name' | 'year' | 'body'> {
  if (group === 'unit') return { name: line.leadUnitName ?? '', year: null, body: null }
  const year = line.numberYear === null ? null : line.numberYear - 1
  return { name: trimHeading(line.heading), year, body: bodies.get(line.reportId) ?? null }
}

/** The bodies of the reports behind the tasks of a scope, by report; none where all are of one. */
async function nameBodies(scope: Scope): Promise<Map<string, string>> {
  const reports = await listSeenReports(scope)
  const isOne = new Set(reports.map(({ issuerPath }) => issuerPath)).size < 2
  return new Map(isOne ? [] : reports.map(({ id, issuerName }) => [id, issuerName]))
}

async function countTabs(
  actor: Actor,
  scope: Scope,
  { year, asOf }: LedgerFilter,
  bounds: LightBounds,
): Promise<LedgerTabs> {
  const filter = { ...everything, year, asOf }
  const counts = await remember('tabs', scope, filter, bounds, () => countFiguresAtAll(scope, filter, bounds))
  const watched = await countLedger(scope, { ...filter, watcher: actor.userId }, bounds)
  // Nobody can review on a day that is over.
  const review = isReviewer(actor) && !asOf ? await countReviews(scope, actor, year, bounds) : null
  return {
    all: counts.total,
    alarm: counts.red + counts.yellow,
    fulfilled: counts.fulfilled,
    unkept: counts.partly + counts.notFulfilled,
    review,
    watched: watched || null,
  }
}

function remember<Result>(
  what: string,
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  work: () => Promise<Result>,
): Promise<Result> {
  // Who watches what is no work: only the whole record tells of it.
  return rememberUntilChange(JSON.stringify([what, scope, filter, bounds]), work, filter.watcher ? 'record' : 'work')
}
