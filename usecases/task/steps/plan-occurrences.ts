import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { findSettingHistory, findSpecialDays } from '@/db/settings/find-settings'
import { addOccurrences, listOpenEnds, listOwingTasks, redateOccurrences } from '@/db/task/save-occurrences'
import { addWorkingDays, dayOf, type SpecialDays } from '@/domain/calendar'
import { owedDays, planOccurrences } from '@/domain/task/deadline'
import { defaultThresholds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { commandActor } from '../../installation/command-actor'

/** Gives a recurring task, as it stands now, the instances it owes and does not have yet. */
export async function planTaskOccurrences(
  tx: Database,
  task: Pick<Task, 'id' | 'period' | 'due' | 'numberYear'>,
  today: string,
): Promise<void> {
  if (!task.period) return
  const rules = await loadRules(tx)
  await addOccurrences(tx, task.id, planOccurrences({ period: task.period, ...owedDays(task, today), ...rules }))
}

/** Gives every running task that recurs the instances of the year that has begun; done at each start and every six hours. */
export async function planYearOccurrences(now: string): Promise<{ tasks: number }> {
  const today = dayOf(now)
  const rules = await loadRules(reader())
  const lacking = (await listOwingTasks(reader())).flatMap(({ lastEnd, ...task }) => {
    const planned = planOccurrences({ period: task.period, ...owedDays(task, today), ...rules })
    const missing = planned.filter(({ end }) => !lastEnd || end > lastEnd)
    return missing.length ? [{ id: task.id, missing }] : []
  })
  if (lacking.length)
    await transaction(async (tx) => {
      for (const { id, missing } of lacking) await addOccurrences(tx, id, missing)
      const object = { objectType: 'installation', objectId: today.slice(0, 4) }
      await appendEvent(tx, commandActor, now, {
        action: 'occurrence.plan',
        ...object,
        after: { tasks: lacking.length },
      })
    })
  return { tasks: lacking.length }
}

/** After a change of the setting or of holidays: new due days for the periods that have not ended and are not filed. */
export async function redateOpenOccurrences(tx: Database, today: string): Promise<void> {
  const { special, withinOn } = await loadRules(tx)
  for (const end of await listOpenEnds(tx, today))
    await redateOccurrences(tx, end, addWorkingDays(end, withinOn(end), special))
}

type Rules = { special: SpecialDays; withinOn: (day: string) => number }

// The days allowed are those that hold when a period ends, which may be set today already.
async function loadRules(on: Database): Promise<Rules> {
  const [special, history] = await Promise.all([findSpecialDays(on), findSettingHistory(on, 'thresholds')])
  const withinOn = (day: string): number =>
    history.findLast(({ fromDay }) => fromDay <= day)?.value.occurrenceWithin ?? defaultThresholds.occurrenceWithin
  return { special, withinOn }
}
