import { keepByTask } from '@/db/engine/keep-by-task'
import { listForecastFacts } from '@/db/ledger/list-forecast-facts'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import type { SpecialDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import { type Forecast, forecastTask, type Outlook, outlooks, waitedDays } from '@/domain/task/forecast'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'

type ForecastRow = Forecast & { taskId: string; waited: number }
/** A task that misses at its present pace; `waited`: working days for which whoever has the next move has had it. */
export type ForecastLine = Forecast & { line: LedgerLine; waited: number }
/** How many open tasks come out how, adding up to all open ones, and the first of those that miss; `ids` of each. */
export type YearForecast = { ids: Record<Outlook, string[]>; lines: ForecastLine[] }

const shown = 12
const orderOf = (outlook: Outlook): number => outlooks.indexOf(outlook)

/** Where the open tasks of a filter come out at their present pace by the year's end. */
export async function forecastYear(
  scope: Scope,
  base: LedgerFilter & { year: number },
  bounds: LightBounds,
  special: SpecialDays,
): Promise<YearForecast> {
  const day = { today: bounds.today, yearEnd: `${base.year + 1}-12-31`, special }
  const load = async (ids?: string[]): Promise<ForecastRow[]> => {
    const facts = await listForecastFacts(scope, base, bounds, ids)
    const rows = facts.map((task) => ({
      taskId: task.taskId,
      ...forecastTask(task, day),
      waited: waitedDays(task, day),
    }))
    return rows.sort(compare)
  }
  const rows = await keepByTask(JSON.stringify(['forecast', scope, base]), bounds.today, { load, compare })
  const idsOf = (outlook: Outlook) => rows.filter((row) => row.outlook === outlook).map(({ taskId }) => taskId)
  const ids = { missed: idsOf('missed'), late: idsOf('late'), inTime: idsOf('inTime'), unknown: idsOf('unknown') }
  return { ids, lines: await listLines(scope, rows.filter(misses).slice(0, shown), bounds) }
}

const misses = ({ outlook }: ForecastRow): boolean => outlook === 'missed' || outlook === 'late'

// The worst first: no end in sight, then the latest.
function compare(a: ForecastRow, b: ForecastRow): number {
  const [last, first] = [a.finish ?? '9', b.finish ?? '9']
  return (
    orderOf(a.outlook) - orderOf(b.outlook) || (last > first ? -1 : last < first ? 1 : a.taskId < b.taskId ? -1 : 1)
  )
}

async function listLines(scope: Scope, rows: ForecastRow[], bounds: LightBounds): Promise<ForecastLine[]> {
  if (!rows.length) return []
  const page = { group: null, sort: 'due', descending: false, after: null, before: null, size: shown } as const
  const { lines } = await listLedger(scope, { ...everything, ids: rows.map(({ taskId }) => taskId) }, page, bounds)
  const byId = new Map(lines.map((line) => [line.id, line]))
  return rows.flatMap(({ taskId, outlook, finish, waited }) => {
    const line = byId.get(taskId)
    return line ? [{ line, outlook, finish, waited }] : []
  })
}
