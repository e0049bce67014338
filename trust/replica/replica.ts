import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fillDatabase } from '@/bench/seed'
import { closeDatabase } from '@/db/client'
import { type Drill, type DrillResult, skip } from '../steps/drill'
import { listPlaces } from '../steps/evidence-writers'
import { findMissing } from '../steps/find-missing'
import { findFreePort, runServer } from '../steps/run-server'
import { moveTo, withFolder } from '../steps/with-folder'
import { layOut, prove, putBack } from './bring-back'
import { followAgain } from './follow-again'
import { measureLoss, redo, writeUntilLost } from './lose-disk'
import { copySeconds, findLitestream, hasRsync, type ReplicaPlace, startReplication } from './replicate'

const seconds = Number(process.env.REPLICA_SECONDS ?? 40)
/** What was acknowledged longer before the end must be there. */
const [rowsWithin, filesWithin] = [3, 3 * copySeconds]

/** A copy that follows, by litestream and the unit of deploy/: all is killed, the disk is lost, and the copy brought back by the words of docs/deployment.md. */
export const drill: Drill = {
  name: 'replica',
  goal: `With the copy that follows (litestream), kill -9 of everything under 16 writers and the disk lost: what was acknowledged ${rowsWithin} s before is there, its file where that was ${filesWithin} s; the log is whole, what its end lacks is told by the anchor that outlived it; the product starts on it and is followed again.`,
  run: async () => {
    const version = findLitestream()
    if (!version) return skip('no litestream here (LITESTREAM_PATH may name one)')
    if (!hasRsync()) return skip('no rsync here')
    return withFolder((folder) => loseAndBringBack(folder, version))
  },
}

async function loseAndBringBack(folder: string, version: string): Promise<DrillResult> {
  const place = { dataDir: join(folder, 'data'), replicaDir: join(folder, 'replica') }
  for (const path of Object.values(place)) mkdirSync(path, { mode: 0o700 })
  moveTo(place.dataDir)
  await fillDatabase(500)
  const [places, port] = [await listPlaces(16), await findFreePort()]
  closeDatabase()
  const server = await runServer(place.dataDir, port)
  const { written, refused } = await writeUntilLost(server, startReplication(place), places, seconds)
  const generations = countGenerations(place)
  const came = join(folder, 'came')
  const fault = layOut(place, came)
  if (fault) return { passed: false, figures: fault }
  const proof = await prove(place, came)
  moveTo(came)
  const { rows, files } = measureLoss(written, await findMissing(written))
  closeDatabase()
  const back = await putBack(place, came, join(folder, 'came.tar.gz'))
  const again = await followAgain(place, port, join(folder, 'again'), (base) => redo(base, places, files.lost))
  const isNear = rows.seconds <= rowsWithin && files.seconds <= filesWithin
  const figures = [
    `litestream ${version}: ${written.length} writes acknowledged in ${seconds} s, ${refused} refused, in ${generations === 1 ? 'one generation' : `${generations} generations`}`,
    `missing ${rows.lost.length} rows, all of the last ${rows.seconds.toFixed(1)} s, and ${files.lost.length} files, all of the last ${files.seconds.toFixed(1)} s`,
    ...[proof.figures, back.figures, again.figures],
  ]
  const isEnough = written.length > 100 && refused === 0
  return {
    passed: isEnough && isNear && proof.isHonest && back.isBack && again.isFollowed,
    figures: figures.join('; '),
  }
}

const countGenerations = ({ replicaDir }: ReplicaPlace): number =>
  readdirSync(join(replicaDir, 'database', 'generations')).length
