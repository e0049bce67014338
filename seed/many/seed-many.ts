import { transaction } from '@/db/client'
import { addMany, appendManyEvents } from '@/db/engine/add-many'
import { hashPassword } from '@/db/people/password'
import { indexTask } from '@/db/task/index-task'
import { dayOf } from '@/domain/calendar'
import { makeDice } from '@/domain/dice'
import { makePeople } from './many-people'
import { makeReport } from './many-report'
import { makeTasks } from './many-tasks'

const years = 5
const reportsPerYear = 10

/**
 * Fills an empty database with `count` tasks of five years over 25 units, with history, the same every time for a `now`.
 * For measuring: rows are made ready and written in one transaction per report, past the use cases. Gives the ids of running tasks.
 */
export async function seedMany(
  count: number,
  password: string,
  now: string,
): Promise<{ tasks: number; openIds: string[] }> {
  const [dice, today] = [makeDice(2026), dayOf(now)]
  const people = makePeople(dice, await hashPassword(password), now)
  await transaction((tx) => addMany(tx, people.rows))
  const perReport = Math.ceil(count / years / reportsPerYear / 5) * 5
  const lastYear = Number(today.slice(0, 4)) - 1
  let made = 0
  const openIds: string[] = []
  for (let year = lastYear - years + 1; year <= lastYear; year++)
    for (let part = 0; part < reportsPerYear; part++) {
      const report = makeReport(dice, people, year, part, perReport)
      const tasks = makeTasks({ people, report, today, dice }, part * perReport + 1)
      await transaction(async (tx) => {
        await addMany(tx, { ...report.rows, ...tasks.rows })
        await appendManyEvents(tx, tasks.events)
        for (const { id } of tasks.rows.tasks) await indexTask(tx, id)
      })
      made += tasks.rows.tasks.length
      for (const { id, status } of tasks.rows.tasks) if (status === 'inProgress') openIds.push(id)
    }
  return { tasks: made, openIds }
}
