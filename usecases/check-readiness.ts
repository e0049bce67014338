import { findMigrationState } from '@/db/find-migration-state'
import { findFreeBytes, probeDatabase } from '@/db/probe'

const limit = 1_500
const leastFreeBytes = 100 * 1024 * 1024

/** Whether people can work: the database takes and gives rows, has this version's shape, and the disk has room. */
export type Readiness = { ready: boolean; database: boolean; migration: boolean; disk: boolean }

/** Looks at each part, each within a second and a half; a part that fails or hangs is not ready. */
export async function checkReadiness(): Promise<Readiness> {
  const [database, migration, disk] = await Promise.all([
    holds(async () => {
      await probeDatabase()
      return true
    }),
    holds(async () => findMigrationState() === 'current'),
    holds(async () => (await findFreeBytes()) >= leastFreeBytes),
  ])
  return { ready: database && migration && disk, database, migration, disk }
}

async function holds(look: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit)
  })
  try {
    return await Promise.race([look(), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
