import { keepEach } from '@/db/engine/keep-each'
import { keepLines } from '@/db/ledger/keep-lines'
import type { LedgerLine } from '@/db/ledger/list-ledger'
import type { OpenTask } from '@/db/ledger/list-open-tasks'
import { findSignDueOn } from '@/db/past/find-sign-due'
import { runInPresent } from '@/db/past/in-past'
import { listTaskPasts } from '@/db/past/list-histories'
import { loadPastFigures, type PastFigures } from '@/db/past/load-past-figures'
import { addDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import { lastMonthEnd } from '@/domain/task/figures/month-figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { burningSince } from '@/domain/task/past/burning-since'
import { endOf } from '@/domain/task/silence'
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

/** What changed since the last month's end; null where nothing had been promised by then. `open` are the filter's tasks as they stand. */
export async function listChanges(
  scope: Scope,
  base: LedgerFilter,
  open: OpenTask[],
  bounds: LightBounds,
): Promise<Changes | null> {
  const day = lastMonthEnd(bounds.today)
  const [before] = await loadPastFigures(scope, base, await loadBoundsOf([day]))
  if (!before?.all.total) return null
  const turn = (part: Part) => findTurn(scope, { part, former: before[part], now: listPart(open, part) }, bounds)
  return { day, before, red: await turn('red'), yellow: await turn('yellow') }
}

type Part = 'red' | 'yellow'
type Asked = { part: Part; former: ReadonlySet<string>; now: string[] }

const listPart = (open: OpenTask[], part: Part): string[] =>
  open.filter(({ bucket }) => bucket === part).map(({ taskId }) => taskId)

async function findTurn(scope: Scope, { part, former, now }: Asked, bounds: LightBounds): Promise<Turn> {
  const after = new Set(now)
  const [turned, recovered] = [now.filter((id) => !former.has(id)), [...former].filter((id) => !after.has(id))]
  const first = turned.slice(0, shown)
  const lines = await keepLines(scope, [...first, ...recovered.slice(0, shown)], bounds)
  const since = await findSince(first, part, bounds)
  const linesOf = (ids: string[]) => ids.slice(0, shown).flatMap((id) => lines.get(id) ?? [])
  return {
    former: former.size,
    now: now.length,
    turned: linesOf(turned).map((line) => ({ line, since: since.get(line.id) ?? bounds.today })),
    recovered: linesOf(recovered),
    counts: { turned: turned.length, recovered: recovered.length },
  }
}

// From the day after the month's end: before it none of them burnt so.
const findSince = (ids: string[], part: Part, bounds: LightBounds): Promise<Map<string, string>> =>
  keepEach(JSON.stringify(['burning since', part, bounds]), ids, (ids) =>
    runInPresent(async () => {
      const first = addDays(lastMonthEnd(bounds.today), 1)
      const length = Number(bounds.today.slice(8))
      const days = await loadBoundsOf(Array.from({ length }, (_, at) => addDays(first, at)))
      const signDueOn = await findSignDueOn()
      const pasts = await listTaskPasts(ids, endOf(first))
      return new Map(pasts.map((past) => [past.task.id, burningSince(past, part, days, signDueOn)]))
    }),
  )
