import { Agent } from 'node:http'
import { logIn } from '@/bench/forms'
import { type Ask, send } from '@/bench/load'
import { benchPassword, fillDatabase } from '@/bench/seed'
import { closeDatabase } from '@/db/client'
import type { Drill } from './steps/drill'
import { listPlaces, openWriters, writeEvidence } from './steps/evidence-writers'
import { findMissing } from './steps/find-missing'
import { findFreePort, pause, runServer } from './steps/run-server'
import { withFolder } from './steps/with-folder'

const mostMs = 15_000

/** The product is stopped while fifty ask, one takes the whole ledger as a workbook, and one sends a file. */
export const drill: Drill = {
  name: 'stop-under-load',
  goal: 'SIGTERM with 50 requests, an export and an upload under way: all are answered whole, the upload is kept, exit 0 within 15 s.',
  run: () => withFolder(stopAndCount),
}

async function stopAndCount(folder: string) {
  await fillDatabase(10_000)
  const places = await listPlaces(1)
  closeDatabase()
  const { base, starter, ended } = await runServer(folder, await findFreePort())
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const cookie = await logIn(agent, base, 'coordinator', benchPassword)
  const [writer] = await openWriters(agent, base, places)
  if (!writer) throw new Error('nobody has a running task')
  const ask = (path: string): Ask => ({ path, headers: { cookie } })
  const asked = Array.from({ length: 50 }, () => send(agent, base, ask('/tasks')))
  const book = send(agent, base, ask('/api/export/ledger.xlsx'))
  const written = writeEvidence(agent, base, writer, 'while it stops')
  await pause(100)
  const stopped = performance.now()
  starter.kill('SIGTERM')
  const pages = await Promise.allSettled(asked)
  const [answer, file, code] = [await book.catch(() => undefined), await written, await ended]
  const ms = performance.now() - stopped
  agent.destroy()
  const good = pages.filter((each) => each.status === 'fulfilled' && each.value.status === 200).length
  const isWhole = answer?.status === 200 && Number(answer.headers['content-length'] ?? answer.bytes) === answer.bytes
  const missing = 'hash' in file ? await findMissing([file]) : [`the upload answered ${file.status}`]
  closeDatabase()
  const figures = `${good} of 50 pages answered; workbook ${answer?.status ?? 'cut'}, ${((answer?.bytes ?? 0) / 1e6).toFixed(1)} MB; upload ${missing.join(', ') || 'kept'}; exit ${code} after ${(ms / 1000).toFixed(1)} s`
  return { passed: good === 50 && isWhole && !missing.length && code === 0 && ms <= mostMs, figures }
}
