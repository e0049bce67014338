import { Agent } from 'node:http'
import { join } from 'node:path'
import { fillDatabase } from '@/bench/seed'
import { closeDatabase, reader } from '@/db/client'
import { evidence } from '@/db/schema'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import type { Drill } from './steps/drill'
import { listPlaces, openWriters, type Written, writeEvidence } from './steps/evidence-writers'
import { findMissing } from './steps/find-missing'
import { runJob } from './steps/run-job'
import { findFreePort, pause, runServer, stopServer } from './steps/run-server'
import { moveTo, withFolder } from './steps/with-folder'

/** `npm run backup` while sixteen people add evidence, restored into an empty folder. */
export const drill: Drill = {
  name: 'backup-under-writers',
  goal: 'A backup made while 16 writers run restores into an empty folder: consistent in itself, with all that was acknowledged before it began.',
  run: () => withFolder((live) => withFolder((empty) => backUpAndRestore(live, empty))),
}

async function backUpAndRestore(live: string, empty: string) {
  moveTo(live)
  await fillDatabase(2_000)
  const places = await listPlaces(16)
  const server = await runServer(live, await findFreePort())
  const { before, written, backup } = await writeWhile(server.base, places, () =>
    runJob('backup', [join(live, 'one.tar.gz')], live),
  )
  await stopServer(server)
  const liveCount = await countEvidence()
  const restore = await runJob('restore', [join(live, 'one.tar.gz')], empty)
  moveTo(empty)
  const [missing, { fault, events }, count] = [await findMissing(before), await verifyAudit(), await countEvidence()]
  const passed = !backup.code && !restore.code && !missing.length && !fault && before.length > 0 && count < liveCount
  const figures = [
    `${written.length} writes acknowledged meanwhile, ${before.length} before the backup began: ${missing.length} of these missing`,
    `${count} of ${liveCount} pieces of evidence in the archive, log of ${events} events ${fault ?? 'whole'}`,
    ...(backup.code ? [backup.output] : []),
    ...(restore.code ? [restore.output] : []),
  ]
  closeDatabase()
  return { passed, figures: figures.join('; ') }
}

async function writeWhile<Result>(
  base: string,
  places: Parameters<typeof openWriters>[2],
  work: () => Promise<Result>,
) {
  const agent = new Agent({ keepAlive: true })
  const written: Written[] = []
  let isOver = false
  const writing = (await openWriters(agent, base, places)).map(async (writer, index) => {
    for (let count = 0; !isOver; count++) {
      const answer = await writeEvidence(agent, base, writer, `w${index}-${count}`)
      if (!('hash' in answer)) throw new Error(`a write answered ${answer.status}`)
      written.push(answer)
    }
  })
  await pause(2_000)
  const before = [...written]
  const backup = await work()
  isOver = true
  await Promise.all(writing)
  agent.destroy()
  return { before, written, backup }
}

const countEvidence = async (): Promise<number> => (await reader().select({ id: evidence.id }).from(evidence)).length
