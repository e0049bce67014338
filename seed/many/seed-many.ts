import { rawWriter, transaction } from '@/db/client'
import { addMany, appendManyEvents } from '@/db/engine/add-many'
import { copyDistrict, markOf, modelMark } from '@/db/engine/copy-district'
import { copyEvents } from '@/db/engine/copy-events'
import { hashPassword } from '@/db/people/password'
import { addToIndex } from '@/db/task/index-task'
import { dayOf } from '@/domain/calendar'
import { type Dice, makeDice } from '@/domain/dice'
import { type ManyPeople, makePeople, nameOf } from './many-people'
import { makeReport } from './many-report'
import { makeTasks } from './many-tasks'

const years = 5
const reportsPerYear = 10
const tasksOfDistrict = 10_000
const headingsOfReport = 5
const rolled = 2

type Seeded = { tasks: number; openIds: string[] }

/**
 * Fills an empty database with `count` tasks of five years, with history, the same every time for a `now`: over 25 units, and
 * for each further ten thousand over 25 more in a district of their own, so that no report is longer than reports are.
 * For measuring: rows are made ready and written past the use cases; from the third district on they are those of the second under other ids.
 * Gives the ids of running tasks.
 */
export async function seedMany(
  count: number,
  password: string,
  now: string,
  districts = Math.ceil(count / tasksOfDistrict),
): Promise<Seeded> {
  const [dice, passwordHash] = [makeDice(2026), await hashPassword(password)]
  const perReport = Math.ceil(count / districts / years / reportsPerYear / headingsOfReport) * headingsOfReport
  const seeded: Seeded = { tasks: 0, openIds: [] }
  for (let district = 0; district < Math.min(districts, rolled); district++) {
    const people = makePeople(dice, passwordHash, now, district)
    await transaction((tx) => addMany(tx, people.rows))
    await addReports({ people, dice, perReport, today: dayOf(now), district }, seeded)
  }
  if (districts > rolled) await addCopies(districts, perReport, seeded)
  return seeded
}

async function addCopies(districts: number, perReport: number, seeded: Seeded): Promise<void> {
  const numbers = perReport * reportsPerYear
  const ofModel = seeded.openIds.filter((id) => id.includes(modelMark))
  for (let district = rolled; district < districts; district++) {
    await transaction(async (tx) => {
      const names = { name: nameOf(1), newName: nameOf(district), numbers, between: ['〕', '号'] } as const
      copyDistrict(rawWriter(), district, names)
      await copyEvents(tx, district, names)
    })
    seeded.tasks += numbers * years
    seeded.openIds.push(...ofModel.map((id) => id.replace(modelMark, markOf(district))))
  }
}

type District = { people: ManyPeople; dice: Dice; perReport: number; today: string; district: number }

async function addReports({ people, dice, perReport, today, district }: District, seeded: Seeded): Promise<void> {
  const lastYear = Number(today.slice(0, 4)) - 1
  for (let year = lastYear - years + 1; year <= lastYear; year++)
    for (let part = 0; part < reportsPerYear; part++) {
      const report = makeReport(dice, people, year, part, perReport)
      const before = (district * reportsPerYear + part) * perReport
      const tasks = makeTasks({ people, report, today, dice }, before + 1)
      await transaction(async (tx) => {
        await addMany(tx, { ...report.rows, ...tasks.rows })
        await appendManyEvents(tx, tasks.events)
        for (const { id } of tasks.rows.tasks) await addToIndex(tx, id)
      })
      seeded.tasks += tasks.rows.tasks.length
      for (const { id, status } of tasks.rows.tasks) if (status === 'inProgress') seeded.openIds.push(id)
    }
}
