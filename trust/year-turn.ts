import { Agent } from 'node:http'
import { pathToFileURL } from 'node:url'
import { eq } from 'drizzle-orm'
import { logIn } from '@/bench/forms'
import { send } from '@/bench/load'
import { closeDatabase, reader, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { tasks } from '@/db/schema'
import { demoPassword } from '@/seed/demo/demo-password'
import { seedDemo } from '@/seed/demo/seed-demo'
import type { Drill } from './steps/drill'
import { findFreePort, pause, runServer, stopServer } from './steps/run-server'
import { withFolder } from './steps/with-folder'

const days = ['2026-12-31', '2028-02-29']
const before = 20_000

/** The running product while a day ends in Shanghai: the last of a year, and a leap day. */
export const drill: Drill = {
  name: 'year-turn',
  goal: 'A task due on 31 December, and one due on 29 February, is on time until 23:59:59.999 in Shanghai and late from 00:00:00 on, without a restart.',
  run: async () => {
    const found = []
    for (const day of days) found.push(await withFolder((folder) => watchTurn(folder, day)))
    return { passed: found.every(({ isRight }) => isRight), figures: found.map(({ words }) => words).join('; ') }
  },
}

type Seen = { sent: number; came: number; isLate: boolean }

async function watchTurn(folder: string, day: string) {
  const midnight = Date.parse(`${day}T16:00:00.000Z`)
  const id = await fill(day, new Date(midnight - 3_600_000).toISOString())
  // The server is ready before the day ends.
  const shift = midnight - before - Date.now()
  const settings = {
    CLOCK_SHIFT_MS: String(shift),
    NODE_OPTIONS: `--import=${pathToFileURL('trust/steps/shift-clock.mjs').href}`,
  }
  const server = await runServer(folder, await findFreePort(), settings)
  const agent = new Agent({ keepAlive: true })
  const seen: Seen[] = []
  try {
    const cookie = await logIn(agent, server.base, 'zhoujing', demoPassword)
    while (Date.now() + shift < midnight + 3_000) {
      const sent = Date.now() + shift - midnight
      const { status, body } = await send(agent, server.base, { path: `/tasks/${id}`, headers: { cookie } })
      if (status !== 200) throw new Error(`the task's page answered ${status}`)
      seen.push({ sent, came: Date.now() + shift - midnight, isLate: body.includes('逾期 1 天') })
      await pause(20)
    }
  } finally {
    agent.destroy()
    await stopServer(server)
  }
  return judge(day, seen)
}

async function fill(day: string, now: string): Promise<string> {
  migrateDatabase()
  await seedDemo(now)
  const [task] = await reader().select({ id: tasks.id }).from(tasks).where(eq(tasks.status, 'inProgress')).limit(1)
  if (!task) throw new Error('the demo has no running task')
  await transaction((tx) => tx.update(tasks).set({ due: day, originalDue: day }).where(eq(tasks.id, task.id)))
  closeDatabase()
  return task.id
}

function judge(day: string, seen: Seen[]) {
  const early = seen.filter(({ came }) => came < 0)
  const later = seen.filter(({ sent }) => sent >= 0)
  const isRight =
    early.length > 10 && later.length > 10 && early.every((one) => !one.isLate) && later.every((one) => one.isLate)
  const [last, first] = [early.at(-1), later[0]]
  const wrong = [...early.filter(({ isLate }) => isLate), ...later.filter(({ isLate }) => !isLate)]
  const words = `${day}: of ${seen.length} answers the last that came before midnight (${last?.came} ms) says ${say(last)}, the first asked for after it (${first?.sent} ms) ${say(first)}, ${wrong.length} wrong`
  return { isRight, words }
}

const say = (one: Seen | undefined): string => (one ? (one.isLate ? 'late' : 'on time') : 'nothing')
