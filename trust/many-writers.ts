import { Agent } from 'node:http'
import { eq } from 'drizzle-orm'
import { changeStatus } from '@/bench/change-status'
import { logIn } from '@/bench/forms'
import { benchPassword, fillDatabase } from '@/bench/seed'
import type { Server } from '@/bench/server'
import { withServer } from '@/bench/with-server'
import { closeDatabase, reader } from '@/db/client'
import { auditEvents, tasks } from '@/db/schema'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { addUp } from './steps/add-up'
import type { Drill, DrillResult } from './steps/drill'

const [people, times] = [64, 10]
// Sooner than the server lets go of a connection that nobody uses.
const idleMs = 3_000
const seconds = Number(process.env.WRITERS_SECONDS ?? 30)
const mostMs = 500

/** Sixty-four who write at once: each to a task of their own, then all to one and the same. */
export const drill: Drill = {
  name: 'many-writers',
  goal: `64 writers, ${seconds} s: no failure, p99 at 32 at most ${mostMs} ms; 64 people add up 10 changes each on one task: 640, none lost, none twice.`,
  run: () => withServer(() => fillDatabase(1_000), writeTogether),
}

async function writeTogether(
  { base, process: { pid } }: Server,
  { openIds }: { openIds: string[] },
): Promise<DrillResult> {
  const agent = new Agent({ keepAlive: true, timeout: idleMs })
  const cookies = { director: await logIn(agent, base, 'director', benchPassword) }
  const side = { name: 'new', base, pid: pid ?? 0, agent, cookies, openIds, planPath: '' }
  const [id = ''] = openIds.splice(0, 1)
  const few = await changeStatus(side, 32, seconds / 2)
  const many = await changeStatus(side, people, seconds)
  const before = await versionOf(id)
  const added = await addUp({ agent, base, cookie: cookies.director }, id, { people, times })
  agent.destroy()
  const [after, events, { fault }] = [await versionOf(id), await countEvents(id), await verifyAudit()]
  closeDatabase()
  const isWhole = after - before === people * times && events === people * times
  const passed = few.failures + many.failures === 0 && few.p99 <= mostMs && isWhole && !fault
  const figures = [
    ...[few, many].map(
      ({ count, p50, p99, failures }, at) =>
        `${at ? people : 32} writers: ${count} changes, ${failures} failures, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
    ),
    `${people} × ${times} changes of one task: version ${before} -> ${after}, ${events} events, ${added.stale} answers that somebody was faster, in ${added.seconds.toFixed(0)} s`,
    `log ${fault ?? 'whole'}`,
  ]
  return { passed, figures: figures.join('; ') }
}

async function versionOf(id: string): Promise<number> {
  const [row] = await reader().select({ version: tasks.version }).from(tasks).where(eq(tasks.id, id))
  return row?.version ?? 0
}

async function countEvents(id: string): Promise<number> {
  const rows = await reader()
    .select({ action: auditEvents.action })
    .from(auditEvents)
    .where(eq(auditEvents.objectId, id))
  return rows.filter(({ action }) => action === 'task.suspend' || action === 'task.resume').length
}
