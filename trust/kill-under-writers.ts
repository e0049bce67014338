import { Agent } from 'node:http'
import { fillDatabase } from '@/bench/seed'
import { closeDatabase } from '@/db/client'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import type { Drill } from './steps/drill'
import { listPlaces, openWriters, type Writer, type Written, writeEvidence } from './steps/evidence-writers'
import { findMissing } from './steps/find-missing'
import { findFreePort, isRunning, pause, type Running, runServer, stopServer } from './steps/run-server'
import { withFolder } from './steps/with-folder'

const rounds = Number(process.env.KILL_ROUNDS ?? 50)
const perRound = 400
const goalMs = 3_000

/** kill -9 of a serving process, which is started anew while others serve on, and of the one that started them, under sixteen writers. */
export const drill: Drill = {
  name: 'kill-under-writers',
  goal: 'kill -9 under 16 writers, 50 rounds: of at least 20,000 acknowledged writes none is missing, by id and body, with its event and its file; ready again within 3 s.',
  run: () => withFolder(killAndCount),
}

async function killAndCount(folder: string) {
  await fillDatabase(500)
  const [places, port] = [await listPlaces(16), await findFreePort()]
  closeDatabase()
  const written: Written[] = []
  const [ready, again]: [number[], number[]] = [[], []]
  let orphans = 0
  let writers: Writer[] = []
  for (let round = 0; round < rounds; round++) {
    const server = await runServer(folder, port)
    ready.push(server.readyMs)
    writers = await openIfNone(server, places, writers)
    const { serving, ...killed } = await writeUntilKilled(server, writers, round)
    written.push(...killed.written)
    again.push(...killed.again)
    orphans += serving.filter(isRunning).length
  }
  await stopServer(await runServer(folder, port))
  const missing = await findMissing(written)
  const { fault } = await verifyAudit()
  const slow = [...ready, ...again].filter((ms) => ms > goalMs).length
  const passed =
    missing.length === 0 && fault === null && orphans === 0 && slow === 0 && written.length >= rounds * perRound
  const figures = [
    `${missing.length} missing of ${written.length} acknowledged in ${rounds} rounds`,
    `ready again in ${seconds(median(ready))} s, at most ${seconds(Math.max(...ready))} s (${slow} over 3 s)`,
    `another process answers after ${seconds(Math.max(...again))} s at most where one is killed`,
    `${orphans} processes left behind, log ${fault ?? 'whole'}`,
    ...missing.slice(0, 3),
  ]
  return { passed, figures: figures.join('; ') }
}

async function openIfNone({ base }: Running, places: Parameters<typeof openWriters>[2], writers: Writer[]) {
  if (writers.length) return writers
  const agent = new Agent({ keepAlive: true })
  const opened = await openWriters(agent, base, places)
  agent.destroy()
  return opened
}

async function writeUntilKilled(server: Running, writers: Writer[], round: number) {
  const agent = new Agent({ keepAlive: true })
  const written: Written[] = []
  let isDead = false
  const writeOn = async (writer: Writer, index: number) => {
    for (let count = 0; !isDead; count++) {
      const answer = await writeEvidence(agent, server.base, writer, `r${round}-w${index}-${count}`).catch(
        () => undefined,
      )
      if (answer && 'hash' in answer) written.push(answer)
      else if (answer && !isDead) throw new Error(`a write answered ${answer.status}: ${answer.body.slice(0, 200)}`)
    }
  }
  const writing = Promise.all(writers.map(writeOn))
  // After enough writes, and then at any moment.
  while (written.length < perRound) await Promise.race([pause(5), writing])
  await pause(Math.random() * 200)
  isDead = true
  const again = round % 2 ? [] : [await killOne(server)]
  const serving = server.listServers()
  process.kill(server.starter.pid ?? 0, 'SIGKILL')
  await Promise.all([writing, server.ended])
  agent.destroy()
  for (let waited = 0; serving.some(isRunning) && waited < 3_000; waited += 50) await pause(50)
  return { written, again, serving }
}

/** Kills one of the serving processes; gives the milliseconds until the product is ready by another one or by the one in its place. */
async function killOne({ base, listServers }: Running): Promise<number> {
  const killed = performance.now()
  process.kill(listServers()[0] ?? 0, 'SIGKILL')
  while (!(await fetch(`${base}/api/ready`).catch(() => undefined))?.ok) await pause(25)
  return performance.now() - killed
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1)
const median = (all: number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
