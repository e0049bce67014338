import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logIn } from '@/bench/forms'
import { send } from '@/bench/load'
import { benchPassword, fillDatabase } from '@/bench/seed'
import { closeDatabase, reader } from '@/db/client'
import { files } from '@/db/schema'
import { env } from '@/env'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { waitUntil } from './steps/ask-on'
import { type Drill, skip } from './steps/drill'
import { listPlaces, openWriters, type Writer, writeEvidence } from './steps/evidence-writers'
import { findMissing } from './steps/find-missing'
import { findFreePort, pause, runServer, stopServer } from './steps/run-server'
import { moveTo } from './steps/with-folder'

/** A disk of 64 MB, filled to the last byte by another program under the running server. */
export const drill: Drill = {
  name: 'disk-full',
  goal: 'Disk full: pages open, people log in, a write is refused whole with its sentence, readiness says 503 within 2 s; with room again all goes on without a restart.',
  run: async () => {
    const disk = mkdtempSync(join(tmpdir(), 'jiannuo-trust-disk-'))
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]).status !== 0)
      return skip('only root can mount a small disk')
    try {
      moveTo(join(disk, 'data'))
      return await fillAndEmpty(disk)
    } finally {
      closeDatabase()
      spawnSync('umount', ['-l', disk])
      rmSync(disk, { recursive: true, force: true })
    }
  },
}

async function fillAndEmpty(disk: string) {
  await fillDatabase(300)
  const places = await listPlaces(4)
  closeDatabase()
  const server = await runServer(env().dataDir, await findFreePort())
  const { base } = server
  const agent = new Agent({ keepAlive: true })
  const statusOf = async (path: string, cookie = '') => (await send(agent, base, { path, headers: { cookie } })).status
  const [writer] = await openWriters(agent, base, places)
  if (!writer) throw new Error('no writer')
  const first = await writeEvidence(agent, base, writer, 'before')
  fillUp(join(disk, 'filler'))
  const unreadyMs = await waitUntil(async () => (await statusOf('/api/ready')) === 503)
  const pages = await Promise.all(
    ['/', '/tasks', `/tasks/${writer.taskId}`, '/overview'].map((path) => statusOf(path, writer.cookie)),
  )
  const refused = await writeMany(agent, base, writer)
  const cookie = await logIn(agent, base, places[1]?.account ?? '', benchPassword)
  const logged = await statusOf('/', cookie)
  rmSync(join(disk, 'filler'))
  const readyMs = await waitUntil(async () => (await statusOf('/api/ready')) === 200)
  const after = await writeEvidence(agent, base, writer, 'after')
  agent.destroy()
  await stopServer(server)
  const kept = [first, after].flatMap((each) => ('hash' in each ? [each] : []))
  const missing = await findMissing(kept)
  const { fault } = await verifyAudit()
  const named = new Set((await reader().select().from(files)).map(({ hash }) => hash))
  const stray = readdirSync(env().filesDir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !named.has(entry.parentPath.slice(-2) + entry.name),
  )
  const passed =
    unreadyMs < 2_000 &&
    pages.every((each) => each === 200) &&
    refused.said === refused.count &&
    logged === 200 &&
    kept.length === 2 &&
    !missing.length &&
    !fault &&
    !stray.length
  const figures = [
    `503 after ${unreadyMs.toFixed(0)} ms, pages ${pages.join(' ')}, log-in ${logged}`,
    `${refused.said} of ${refused.count} writes refused with the sentence`,
    `200 again ${readyMs.toFixed(0)} ms after there was room, ${kept.length} of 2 writes kept, ${missing.length} missing, ${stray.length} stray files, log ${fault ?? 'whole'}`,
  ]
  return { passed, figures: figures.join('; ') }
}

async function writeMany(agent: Agent, base: string, writer: Writer) {
  const count = 8
  let said = 0
  for (let index = 0; index < count; index++) {
    const answer = await writeEvidence(agent, base, writer, `full-${index}`)
    if ('status' in answer && /磁盘满了/.test(answer.body)) said++
    await pause(20)
  }
  return { said, count }
}

function fillUp(filler: string): void {
  for (const size of [1024 * 1024, 64 * 1024, 4096])
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size))
    } catch {}
}
