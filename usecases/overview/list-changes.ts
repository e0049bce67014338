import { listByDue } from '@/db/ledger/list-by-due'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import { findSignDueOn } from '@/db/past/find-sign-due'
import { runInPresent } from '@/db/past/in-past'
import { listHistories } from '@/db/past/list-histories'
import { loadPastFigures, type PastFigures } from '@/db/past/load-past-figures'
import { addDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { lastMonthEnd } from '@/domain/task/figures/month-figures'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { burningSince } from '@/domain/task/past/burning-since'
import { loadBoundsOf } from '../settings/load-light-terms'

/** A task that turned, as it stands now; `since`: the day since which it burns so. */
export type TurnedTask = { line: LedgerLine; since: string }
/** Who came to burn and who no longer does: `former` + the number turned − the number recovered are those that burn now. */
export type Turn = {
  former: number
  now: number
  turned: TurnedTask[]
  recovered: LedgerLine[]
  /** How many there are of both, of which the lists hold the first. */
  counts: { turned: number; recovered: number }
}
/** What changed since the end of the month before: `before` the figures then. */
export type Changes = { day: string; before: PastFigures; red: Turn; yellow: Turn }

const shown = 8

/** What changed since the last month's end; null where nothing had been promised by then. */
export async function listChanges(
  scope: Scope,
  base: LedgerFilter,
  counts: Figures,
  bounds: LightBounds,
): Promise<Changes | null> {
  const day = lastMonthEnd(bounds.today)
  const [before] = await loadPastFigures(scope, base, await loadBoundsOf([day]))
  if (!before?.all.total) return null
  const turn = (part: 'red' | 'yellow') =>
    findTurn(scope, base, { part, former: before[part], count: counts[part] }, bounds)
  return { day, before, red: await turn('red'), yellow: await turn('yellow') }
}

type Asked = { part: 'red' | 'yellow'; former: string[]; count: number }

async function findTurn(
  scope: Scope,
  base: LedgerFilter,
  { part, former, count }: Asked,
  bounds: LightBounds,
): Promise<Turn> {
  const now = await listByDue(scope, { ...base, buckets: [part] }, bounds, count)
  const [before, after] = [new Set(former), new Set(now)]
  const [turned, recovered] = [now.filter((id) => !before.has(id)), former.filter((id) => !after.has(id))]
  const lines = await listLines(scope, [...turned.slice(0, shown), ...recovered.slice(0, shown)], bounds)
  const since = await findSince(turned.slice(0, shown), part, bounds)
  const linesOf = (ids: string[]) => ids.flatMap((id) => lines.get(id) ?? [])
  return {
    former: former.length,
    now: now.length,
    turned: linesOf(turned).map((line) => ({ line, since: since.get(line.id) ?? bounds.today })),
    recovered: linesOf(recovered),
    counts: { turned: turned.length, recovered: recovered.length },
  }
}

async function listLines(scope: Scope, ids: string[], bounds: LightBounds): Promise<Map<string, LedgerLine>> {
  if (!ids.length) return new Map()
  const page = { group: null, sort: 'due', descending: false, after: null, before: null, size: 2 * shown } as const
  const { lines } = await listLedger(scope, { ...everything, ids, statuses: [] }, page, bounds)
  return new Map(lines.map((line) => [line.id, line]))
}

// From the day after the month's end: before it none of them burnt so.
async function findSince(ids: string[], part: 'red' | 'yellow', { today }: LightBounds): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  return runInPresent(async () => {
    const first = addDays(lastMonthEnd(today), 1)
    const days = await loadBoundsOf(Array.from({ length: Number(today.slice(8)) }, (_, at) => addDays(first, at)))
    const signDueOn = await findSignDueOn()
    const histories = await listHistories(ids)
    return new Map(histories.map((history) => [history.task.id, burningSince(history, part, days, signDueOn)]))
  })
}
