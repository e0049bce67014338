import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runJob } from '../steps/run-job'
import { type ReplicaPlace, restoreReplica } from './replicate'

/** Lays the copy into a folder of its own, with the key that is kept elsewhere, as the documentation says; gives what litestream said where it failed. */
export function layOut(place: ReplicaPlace, folder: string): string {
  mkdirSync(folder, { mode: 0o700 })
  const { code, output } = restoreReplica(place, join(folder, 'jiannuo.db'))
  cpSync(join(place.replicaDir, 'files'), join(folder, 'files'), { recursive: true })
  cpSync(join(place.dataDir, 'audit-key'), join(folder, 'audit-key'))
  return code === 0 ? '' : `litestream restore ended with ${code}: ${output}`
}

/** What `npm run audit:verify` says of the copy by the anchor that the lost disk had, which knows of more, and then by the copied one. */
export async function prove({ dataDir, replicaDir }: ReplicaPlace, folder: string) {
  const verifyBy = async (from: string) => {
    cpSync(join(from, 'audit-head'), join(folder, 'audit-head'))
    return runJob('verify-audit', [], folder)
  }
  const [byLost, byCopied] = [await verifyBy(dataDir), await verifyBy(replicaDir)]
  const isCut = byLost.code === 1 && /are gone, which audit-head knows of/.test(byLost.output)
  return {
    isHonest: (isCut || byLost.code === 0) && byCopied.code === 0,
    figures: `by the anchor of the lost disk ${lastLine(byLost.output)}; by the copied one ${lastLine(byCopied.output)}`,
  }
}

/** Into the data folder, of which nothing is left, through an archive: all is checked on the way, and the restore is an event. */
export async function putBack({ dataDir }: ReplicaPlace, folder: string, archive: string) {
  for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true, force: true })
  const backup = await runJob('backup', [archive], folder)
  const strict = await runJob('restore', [archive], dataDir)
  const lacksFiles = strict.code !== 0 && /files\/[0-9a-f]{2}\//.test(strict.output)
  const taken = lacksFiles ? await runJob('restore', [archive, '--despite-faults'], dataDir) : strict
  return {
    isBack: backup.code === 0 && taken.code === 0,
    figures: lacksFiles
      ? `restore refused for want of files (${lastLine(strict.output)}), taken with --despite-faults: ${taken.code}`
      : `restore ${strict.code === 0 ? 'taken as it is' : strict.output}`,
  }
}

// In English, as every command says it last.
const lastLine = (text: string): string => text.split('\n').at(-1)?.split(' / ').at(-1) ?? ''
