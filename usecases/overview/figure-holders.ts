import type { HeldTasks } from '@/db/ledger/count-overview'
import { type Holder, holders, statusOfHolder } from '@/domain/task/holder'
import type { LedgerFilter } from '@/domain/task/ledger'

export type HolderFigure = {
  holder: Holder
  count: number
  filter: LedgerFilter
  /** Mean days in these hands, one decimal. */
  meanDays: number
  /** The three that hold most, by name. */
  most: { name: string; count: number }[]
}

type Names = { units: Map<string, string>; people: Map<string, string> }

/** In whose hands the open tasks lie: how many, for how long, with whom most. */
export function figureHolders(held: HeldTasks[], base: LedgerFilter, names: Names): HolderFigure[] {
  return holders.map((holder) => {
    const status = statusOfHolder[holder]
    const own = held.filter((tasks) => tasks.status === status)
    const count = sum(own.map((tasks) => tasks.count))
    const days = sum(own.map((tasks) => tasks.days))
    return {
      holder,
      count,
      filter: { ...base, statuses: [status] },
      meanDays: count ? Math.round((10 * days) / count) / 10 : 0,
      most: listMost(own, (tasks) => nameHolder(tasks, holder, names)),
    }
  })
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

function nameHolder(tasks: HeldTasks, holder: Holder, { units, people }: Names): string {
  if (holder === 'office') return ''
  return (holder === 'leader' ? people.get(tasks.leaderId ?? '') : units.get(tasks.leadUnitId ?? '')) ?? ''
}

function listMost(held: HeldTasks[], nameOf: (tasks: HeldTasks) => string): HolderFigure['most'] {
  const counts = new Map<string, number>()
  for (const tasks of held) counts.set(nameOf(tasks), (counts.get(nameOf(tasks)) ?? 0) + tasks.count)
  return [...counts]
    .filter(([name]) => name !== '')
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
}
