import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, rawWriter } from '@/db/client'
import { findMigrationState } from '@/db/engine/find-migration-state'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { countMigrations, makeEarlier } from '@/usecases/testing/make-earlier'
import type { Drill } from './steps/drill'
import { findFreePort, pause, runServer, stopServer } from './steps/run-server'
import { moveTo, withFolder } from './steps/with-folder'

const events = 100_000
const kills = Number(process.env.MIGRATION_KILLS ?? 20)

/** Starts on the database of every earlier version, and starts that are killed at any moment amid backup and migration. */
export const drill: Drill = {
  name: 'kill-amid-migration',
  goal: 'A start on a database of every earlier version upgrades it after a backup; kill -9 amid the upgrade leaves the old or the new, and the next start completes it.',
  run: () => withFolder(upgradeAll),
}

async function upgradeAll(folder: string) {
  const earlier = Array.from({ length: countMigrations() - 1 }, (_, index) => index + 1)
  const wrong: string[] = []
  for (const count of earlier) {
    const place = join(folder, `from-${count}`)
    await makeIn(place, count, 100)
    wrong.push(...(await startAndLook(place, 100)).map((fault) => `from ${count}: ${fault}`))
  }
  const template = join(folder, 'large')
  await makeIn(template, 1, events)
  const states = { older: 0, current: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const place = join(folder, `kill-${kill}`)
    cpSync(template, place, { recursive: true })
    const state = await killAmid(place, 300 + Math.random() * 4_000)
    if (state === 'older' || state === 'current') states[state] += 1
    else wrong.push(`kill ${kill}: ${state}`)
    wrong.push(...(await startAndLook(place, events)).map((fault) => `kill ${kill}: ${fault}`))
  }
  const figures = [
    `${earlier.length} earlier versions upgraded`,
    `${kills} kills amid the upgrade of ${events} events left ${states.older} old and ${states.current} new databases, all completed by the next start`,
    ...(wrong.length ? [`${wrong.length} wrong`, ...wrong.slice(0, 3)] : []),
  ]
  return { passed: wrong.length === 0, figures: figures.join('; ') }
}

async function makeIn(place: string, migrations: number, count: number): Promise<void> {
  mkdirSync(place, { recursive: true })
  moveTo(place)
  await makeEarlier(migrations, count)
}

async function killAmid(place: string, ms: number): Promise<string> {
  const env = { ...process.env, DATA_DIR: place, PORT: String(await findFreePort()) }
  const starter = spawn(process.execPath, ['jobs/start.js'], { env, stdio: 'ignore' })
  const ended = once(starter, 'exit')
  await pause(ms)
  starter.kill('SIGKILL')
  await ended
  moveTo(place)
  const state = findMigrationState()
  closeDatabase()
  return state
}

/** What is wrong after a start on the database of a folder. */
async function startAndLook(place: string, count: number): Promise<string[]> {
  await stopServer(await runServer(place, await findFreePort()))
  moveTo(place)
  const raw = rawWriter()
  const rows = ['units', 'users', 'memberships', 'files'].filter(
    (table) => raw.prepare(`select count(*) from ${table}`).pluck().get() !== 1,
  )
  const { fault, events: told } = await verifyAudit()
  const faults = [
    ...rows.map((table) => `${table} changed`),
    ...((raw.pragma('foreign_key_check') as unknown[]).length ? ['references broken'] : []),
    ...(findMigrationState() === 'current' ? [] : ['not upgraded']),
    ...(fault ? [`log ${fault}`] : []),
    ...(told >= count ? [] : [`${told} of ${count} events`]),
  ]
  closeDatabase()
  return faults
}
