import { commands } from '@/i18n/zh/commands'
import { glanceAtAudit } from '@/usecases/audit/verify-audit'
import { migrateInstallation } from '@/usecases/installation/migrate-installation'
import { prepareInstallation } from '@/usecases/installation/prepare-installation'
import { tidyInstallation } from '@/usecases/installation/tidy-installation'
import { holdInstallation, keepRoom } from '@/usecases/steps/keep-room'
import { say } from './say'

const roomEveryMs = 30_000

/** Brings the installation to this version, with its first administrator and its room on the disk, and says what its keeper must know. */
export async function prepareStart(): Promise<void> {
  const now = new Date().toISOString()
  const backup = await migrateInstallation(now)
  if (backup) say((words) => words.backedUpFirst({ file: backup }))
  sayTrailFault()
  await tidyInstallation(now)
  holdInstallation()
  await keepRoom()
  setInterval(keepRoom, roomEveryMs).unref()
  await sayFirstAdministrator(now)
}

function sayTrailFault(): void {
  const { fault, firstBad } = glanceAtAudit()
  if (fault) say((words) => words.auditUnreached({ fault, seq: firstBad }))
}

async function sayFirstAdministrator(now: string): Promise<void> {
  const { firstUnit, firstPerson, firstPost } = commands
  const first = await prepareInstallation({ unit: firstUnit, person: firstPerson, post: firstPost }, now)
  if (first) say((words) => words.firstAdministrator(first))
}
