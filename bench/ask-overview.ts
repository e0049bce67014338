import { and, eq } from 'drizzle-orm'
import { appendEvent } from '@/db/audit/append-event'
import { closeDatabase, reader, transaction } from '@/db/client'
import { reports, tasks } from '@/db/schema'
import { addDays, dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { viewOverview } from '@/usecases/overview/view-overview'

/**
 * Asks for the overview of the office on the data of DATA_DIR and prints processor milliseconds as JSON: the first one of a process, warm,
 * after each of some changes to one task, and as of two days that are over.
 */
const rounds = 30
const now = new Date().toISOString()
const office: Actor = {
  ...{ userId: 'user-coordinator', membershipId: 'member-coordinator', name: 'coordinator', role: 'coordinator' },
  ...{ unitId: 'unit-00', unitPath: '/unit-00/', unitName: 'unit-00', address: '127.0.0.1' },
}
const ask = (asOf: string | null = null) => viewOverview(office, { year: null, isMine: false, asOf }, now)
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

/** Processor milliseconds that `work` takes, and the most of them at a stretch, in which nobody else is served. */
async function time(work: () => Promise<unknown>): Promise<[cpu: number, turn: number]> {
  const begun = readProcessor()
  let [last, turn, isOver] = [begun, 0, false]
  const watch = () => {
    const now = readProcessor()
    turn = Math.max(turn, now - last)
    last = now
    if (!isOver) setImmediate(watch)
  }
  setImmediate(watch)
  await work()
  const ended = readProcessor()
  isOver = true
  return [ended - begun, Math.max(turn, ended - last)]
}

function readProcessor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function change(id: string, percent: number): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(tasks).set({ percent }).where(eq(tasks.id, id))
    const event = { action: 'task.report', objectType: 'task', objectId: id, objectName: id } as const
    await appendEvent(tx, office, now, { ...event, before: { percent: 0 }, after: { percent } })
  })
}

const year = Number(dayOf(now).slice(0, 4)) - 1
const open = await reader()
  .select({ id: tasks.id })
  .from(tasks)
  .innerJoin(reports, eq(reports.id, tasks.reportId))
  .where(and(eq(reports.year, year), eq(tasks.status, 'inProgress')))
const [first, firstTurn] = await time(() => ask())
const megabytes = Math.round(process.memoryUsage().heapUsed / 1e6)
const warm: number[] = []
const changed: number[] = []
for (let round = 0; round < rounds; round++) {
  warm.push((await time(() => ask()))[0])
  await change(open[(round * 37) % open.length]?.id ?? '', 20 + round)
  changed.push((await time(() => ask()))[0])
}
const [lately, latelyTurn] = await time(() => ask(addDays(dayOf(now), -20)))
const [longAgo, longAgoTurn] = await time(() => ask(`${year + 1}-02-01`))
closeDatabase()
console.log(
  JSON.stringify({
    ...{ first, firstTurn, megabytes, warm: median(warm), changed: median(changed) },
    ...{ lately, latelyTurn, longAgo, longAgoTurn },
  }),
)
