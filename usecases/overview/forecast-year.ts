import { rememberUntilChange } from '@/db/engine/remember'
import { keepLines } from '@/db/ledger/keep-lines'
import type { LedgerLine } from '@/db/ledger/list-ledger'
import type { OpenTask } from '@/db/ledger/list-open-tasks'
import type { SpecialDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import { type Forecast, type ForecastDay, makeForecastDay, type Outlook, outlooks } from '@/domain/task/forecast'
import type { LightBounds } from '@/domain/task/light'

/** A task that misses at its present pace; `waited`: working days for which whoever has the next move has had it. */
export type ForecastLine = Forecast & { line: LedgerLine; waited: number }
/** How many open tasks come out how, adding up to all open ones, and the first of those that miss; `ids` of each. */
export type YearForecast = { ids: Record<Outlook, string[]>; lines: ForecastLine[] }

const shown = 12
const orderOf = (outlook: Outlook | null): number => (outlook ? outlooks.indexOf(outlook) : -1)

/** Where the open ones of these tasks come out at their present pace by the year's end. */
export async function forecastYear(scope: Scope, open: OpenTask[], bounds: LightBounds): Promise<YearForecast> {
  const ids: YearForecast['ids'] = { missed: [], late: [], inTime: [], unknown: [] }
  const worst: OpenTask[] = []
  for (const task of open) {
    const { taskId, outlook } = task
    if (outlook) ids[outlook].push(taskId)
    if (outlook === 'missed' || outlook === 'late') addWorst(worst, task)
  }
  return { ids, lines: await listLines(scope, worst, bounds) }
}

function addWorst(worst: OpenTask[], row: OpenTask): void {
  const last = worst[shown - 1]
  if (last && compare(last, row) <= 0) return
  const place = worst.findIndex((known) => compare(row, known) < 0)
  worst.splice(place < 0 ? worst.length : place, 0, row)
  worst.splice(shown)
}

/** The day of the forecasts of a year's plan, with the working days ahead of it; made once until a setting changes. */
export const keepForecastDay = (year: number, { today }: LightBounds, special: SpecialDays): Promise<ForecastDay> =>
  rememberUntilChange(
    `forecast day ${today} ${year}`,
    async () => makeForecastDay(today, `${year + 1}-12-31`, special),
    'settings',
  )

// The worst first: no end in sight, then the latest.
function compare(a: OpenTask, b: OpenTask): number {
  const [last, first] = [a.finish ?? '9', b.finish ?? '9']
  return (
    orderOf(a.outlook) - orderOf(b.outlook) || (last > first ? -1 : last < first ? 1 : a.taskId < b.taskId ? -1 : 1)
  )
}

async function listLines(scope: Scope, worst: OpenTask[], bounds: LightBounds): Promise<ForecastLine[]> {
  const ids = worst.map(({ taskId }) => taskId)
  const lines = await keepLines(scope, ids, bounds)
  return worst.flatMap(({ taskId, outlook, finish, waited }) => {
    const line = lines.get(taskId)
    return line && outlook ? [{ line, outlook, finish, waited }] : []
  })
}
