import { Agent } from 'node:http'
import { openWriters, type Writer, type Written, writeEvidence } from '../steps/evidence-writers'
import { pause, type Running } from '../steps/run-server'
import type { Replication } from './replicate'

/** What the server acknowledged, and how many seconds before everything was killed. */
export type Acknowledged = Written & { before: number }
type Places = Parameters<typeof openWriters>[2]

/** Has sixteen write for so many seconds, until server and copier are killed at one moment; gives what was acknowledged, and how often a write was refused. */
export async function writeUntilLost(
  server: Running,
  replication: Replication,
  places: Places,
  seconds: number,
): Promise<{ written: Acknowledged[]; refused: number }> {
  const agent = new Agent({ keepAlive: true })
  const kept: (Written & { at: number })[] = []
  let [isLost, refused] = [false, 0]
  const writeOn = async (writer: Writer, index: number) => {
    for (let count = 0; !isLost; count++) {
      const answer = await writeEvidence(agent, server.base, writer, `w${index}-${count}`).catch(() => undefined)
      if (answer && 'hash' in answer) kept.push({ ...answer, at: performance.now() })
      else if (!isLost) refused++
    }
  }
  const writing = Promise.all((await openWriters(agent, server.base, places)).map(writeOn))
  await pause(seconds * 1000 + Math.random() * 1000)
  if (!replication.isRunning()) throw new Error(`litestream ended: ${replication.said()}`)
  isLost = true
  const [lostAt, all] = [performance.now(), [server.starter.pid ?? 0, ...server.listServers()]]
  const copying = replication.kill()
  for (const pid of all) killHard(pid)
  await Promise.all([copying, writing, server.ended])
  agent.destroy()
  return { written: kept.map(({ at, ...each }) => ({ ...each, before: (lostAt - at) / 1000 })), refused }
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {}
}

/** Of what `findMissing` names: the acknowledged rows and files that are gone, and how many seconds before the end the earliest of each was acknowledged. */
export function measureLoss(written: Acknowledged[], missing: string[]) {
  const of = (parts: RegExp) => {
    const titles = new Set(missing.filter((each) => parts.test(each)).map((each) => each.split(':')[0]))
    const lost = written.filter(({ title }) => titles.has(title))
    return { lost, seconds: Math.max(0, ...lost.map(({ before }) => before)) }
  }
  return { rows: of(/: (row|event)$/), files: of(/: file$/) }
}

/** Hands in again, as their writers, what was lost; gives how much of it was taken. */
export async function redo(base: string, places: Places, lost: Written[]): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const writers = await openWriters(agent, base, places)
  let taken = 0
  for (const { title, taskId } of lost) {
    const writer = writers.find((each) => each.taskId === taskId)
    const answer = writer && (await writeEvidence(agent, base, writer, title, `${title}-again`))
    if (answer && 'hash' in answer) taken++
  }
  agent.destroy()
  return taken
}
