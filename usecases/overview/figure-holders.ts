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
    let [count, days] = [0, 0]
    const byName = new Map<string, number>()
    for (const tasks of held) {
      if (tasks.status !== status) continue
      count += tasks.count
      days += tasks.days
      const name = nameHolder(tasks, holder, names)
      byName.set(name, (byName.get(name) ?? 0) + tasks.count)
    }
    const meanDays = count ? Math.round((10 * days) / count) / 10 : 0
    return { holder, count, filter: { ...base, statuses: [status] }, meanDays, most: listMost(byName) }
  })
}

function nameHolder(tasks: HeldTasks, holder: Holder, { units, people }: Names): string {
  if (holder === 'office') return ''
  return (holder === 'leader' ? people.get(tasks.leaderId ?? '') : units.get(tasks.leadUnitId ?? '')) ?? ''
}

const listMost = (counts: Map<string, number>): HolderFigure['most'] =>
  [...counts]
    .filter(([name]) => name !== '')
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
