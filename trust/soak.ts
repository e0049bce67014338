import { Agent } from 'node:http'
import { benchPassword } from '@/bench/seed'
import { readMemory, type Server } from '@/bench/server'
import { withServer } from '@/bench/with-server'
import { closeDatabase } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { seedMany } from '@/seed/many/seed-many'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { askSteadily } from './soak/ask-steadily'
import { makeDay } from './soak/make-day'
import type { Drill, DrillResult } from './steps/drill'

// Sooner than the server lets go of a connection that nobody uses.
const idleMs = 3_000
const minutes = Number(process.env.SOAK_MINUTES ?? 15)
const perSecond = Number(process.env.SOAK_PER_SECOND ?? 40)
const [people, mostMs, mostGrowth] = [500, 300, 1.15]

/** A working day in short: five hundred people who read, report, upload and export at an even pace. */
export const drill: Drill = {
  name: 'soak',
  goal: `${people} people, ${perSecond} requests a second (rising to them in the first minute) for ${minutes} minutes with uploads and exports: no error, p95 under ${mostMs} ms, memory level.`,
  run: () => withServer(fill, work),
}

async function fill(): Promise<void> {
  migrateDatabase()
  await seedMany(10_000, benchPassword, new Date().toISOString(), 5)
}

async function work({ base, process: { pid = 0 } }: Server): Promise<DrillResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: idleMs })
  const day = await makeDay({ agent, base }, people)
  const memory: number[] = []
  const timer = setInterval(() => memory.push(readMemory(pid) ?? 0), 5_000)
  const asked = await askSteadily(day, { perSecond, rampSeconds: 60, seconds: minutes * 60 })
  clearInterval(timer)
  agent.destroy()
  const { fault } = await verifyAudit()
  closeDatabase()
  const [early, late] = [medianOf(memory, 0.2), medianOf(memory, 0.8)]
  const isLevel = late <= early * mostGrowth
  const figures = [
    `${asked.count} requests of ${day.people} people in ${minutes} minutes, ${asked.errors.length} errors`,
    `p50 ${asked.p50.toFixed(0)} ms, p95 ${asked.p95.toFixed(0)} ms, p99 ${asked.p99.toFixed(0)} ms, longest ${asked.most.toFixed(0)} ms (${asked.slowest})`,
    `${asked.kinds}`,
    `memory of the largest process ${early.toFixed(0)} MB in the second fifth, ${late.toFixed(0)} MB in the last`,
    `log ${fault ?? 'whole'}`,
    ...asked.errors.slice(0, 3),
  ]
  return { passed: !asked.errors.length && asked.p95 < mostMs && isLevel && !fault, figures: figures.join('; ') }
}

/** The median of the fifth of the samples that begins at a share of them. */
function medianOf(samples: number[], from: number): number {
  const part = samples.slice(Math.floor(samples.length * from), Math.ceil(samples.length * (from + 0.2)))
  return part.sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0
}
