import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase } from '@/db/client'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { pause, runServer, stopServer } from '../steps/run-server'
import { moveTo } from '../steps/with-folder'
import { type ReplicaPlace, restoreReplica, startReplication } from './replicate'

const settlingMs = 4_000

/**
 * Starts the product on what came back, followed anew, and has people `redo` what was lost: it is ready then, and a copy of all that has every
 * event and is whole by the live anchor.
 */
export async function followAgain(
  place: ReplicaPlace,
  port: number,
  folder: string,
  redo: (base: string) => Promise<number>,
) {
  const server = await runServer(place.dataDir, port, {}, '/api/health')
  const replication = startReplication(place)
  await pause(settlingMs)
  const before = await askReadiness(server.base)
  const taken = await redo(server.base)
  await pause(settlingMs)
  const after = await askReadiness(server.base)
  await stopServer(server)
  await pause(settlingMs)
  await replication.kill()
  mkdirSync(folder, { mode: 0o700 })
  const { code, output } = restoreReplica(place, join(folder, 'jiannuo.db'))
  const live = await verifyIn(place.dataDir)
  for (const name of ['audit-key', 'audit-head']) cpSync(join(place.dataDir, name), join(folder, name))
  const copy = await verifyIn(folder)
  const isFollowed = after === 'ready' && !live.fault && !copy.fault && live.events === copy.events
  const figures = [
    `answers after ${(server.readyMs / 1000).toFixed(1)} s, ${before}; ${taken} files handed in again, ${after}`,
    `log of ${live.events} events ${live.fault ?? 'whole'}, its new copy of ${copy.events} ${copy.fault ?? 'whole'}`,
    ...(code === 0 ? [] : [output]),
  ]
  return { isFollowed, figures: figures.join('; ') }
}

/** `ready`, or the parts that are not. */
async function askReadiness(base: string): Promise<string> {
  const parts = (await (await fetch(`${base}/api/ready`)).json()) as Record<string, boolean>
  const bad = Object.keys(parts).filter((part) => part !== 'ready' && !parts[part])
  return bad.length ? `not ready: ${bad.join(', ')}` : 'ready'
}

async function verifyIn(folder: string) {
  moveTo(folder)
  const verdict = await verifyAudit()
  closeDatabase()
  return verdict
}
