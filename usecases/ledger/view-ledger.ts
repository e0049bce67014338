import { rememberUntilChange } from '@/db/engine/remember'
import { countFigures, countFiguresAtAll, countLedger } from '@/db/ledger/count-ledger'
import { type LedgerRow, listLedger } from '@/db/ledger/list-ledger'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { ensureCan } from '@/domain/policy'
import { type Scope, visibleTo } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter, type LedgerGroup, type LedgerPage } from '@/domain/task/ledger'
import { calendarPercent, computeLight, type Light, type LightBounds } from '@/domain/task/light'
import { isReviewer } from '@/domain/task/waits-for'
import { loadLightRules } from '../settings/load-light-rules'
import { type FilterNames, nameFilter } from './name-filter'

export type LedgerLine = LedgerRow & { light: Light; calendar: number | null }
/** The head over the lines of one heading or lead unit, with figures of the whole filter, not of the page. */
export type LedgerHead = Figures & { name: string; year: number | null }
/** Each the count of the view behind it; `unkept` is what was closed as kept in part or not at all. */
export type LedgerTabs = { all: number; alarm: number; fulfilled: number; unkept: number; review: number | null }

export type LedgerView = {
  lines: LedgerLine[]
  total: number
  previous: string | null
  next: string | null
  heads: Map<string, LedgerHead>
  tabs: LedgerTabs
  names: FilterNames
}

/** Which tasks, and which page of them. */
export type LedgerAsked = { filter: LedgerFilter; page: LedgerPage }

/** One page of the ledger within what the actor may see. Throws `Refusal('notAllowed')`. */
export async function viewLedger(actor: Actor, { filter, page }: LedgerAsked, now: string): Promise<LedgerView> {
  ensureCan(actor, 'seeLedger')
  const [scope, bounds] = [visibleTo(actor), (await loadLightRules(now)).bounds]
  const [slice, total, tabs, names] = await Promise.all([
    listLedger(scope, filter, page, bounds),
    remember('total', scope, filter, bounds, () => countLedger(scope, filter, bounds)),
    countTabs(actor, scope, filter.year, bounds),
    nameFilter(actor, filter),
  ])
  const lines = slice.rows.map((row) => addLight(row, bounds))
  return {
    lines,
    total,
    previous: slice.previous,
    next: slice.next,
    heads: await listHeads(scope, filter, page.group, bounds, lines),
    tabs,
    names,
  }
}

/** What the ledger says where a line stands under no unit. */
export const headKeyOf = (row: Pick<LedgerRow, 'stepId' | 'leadUnitId'>, group: LedgerGroup): string =>
  group === 'step' ? row.stepId : (row.leadUnitId ?? '')

function addLight(row: LedgerRow, bounds: LightBounds): LedgerLine {
  return { ...row, light: computeLight(row, bounds), calendar: calendarPercent(row, bounds.today) }
}

async function listHeads(
  scope: Scope,
  filter: LedgerFilter,
  group: LedgerGroup | null,
  bounds: LightBounds,
  lines: LedgerLine[],
): Promise<Map<string, LedgerHead>> {
  if (!group) return new Map()
  const counts = await remember(`by ${group}`, scope, filter, bounds, () => countFigures(scope, filter, bounds, group))
  const heads = new Map<string, LedgerHead>()
  for (const line of lines) {
    const key = headKeyOf(line, group)
    const found = counts.get(key)
    if (found) heads.set(key, { ...found, ...nameHead(line, group) })
  }
  return heads
}

function nameHead(line: LedgerLine, group: LedgerGroup): Pick<LedgerHead, 'name' | 'year'> {
  if (group === 'unit') return { name: line.leadUnitName ?? '', year: null }
  return { name: trimHeading(line.heading), year: line.numberYear === null ? null : line.numberYear - 1 }
}

async function countTabs(actor: Actor, scope: Scope, year: number | null, bounds: LightBounds): Promise<LedgerTabs> {
  const filter = { ...everything, year }
  const mine = { ...filter, reviewer: actor }
  const counts = await remember('tabs', scope, filter, bounds, () => countFiguresAtAll(scope, filter, bounds))
  const review = isReviewer(actor)
    ? await remember(`review ${actor.userId} ${actor.membershipId}`, scope, filter, bounds, () =>
        countLedger(scope, mine, bounds),
      )
    : null
  return {
    all: counts.total,
    alarm: counts.red + counts.yellow,
    fulfilled: counts.fulfilled,
    unkept: counts.partly + counts.notFulfilled,
    review,
  }
}

function remember<Result>(
  what: string,
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  work: () => Promise<Result>,
): Promise<Result> {
  return rememberUntilChange(JSON.stringify([what, scope, filter, bounds.today]), work)
}
