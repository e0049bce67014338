import { dictionaryOf } from '@/i18n'
import { glanceAtAudit } from '@/usecases/audit/verify-audit'
import { migrateInstallation } from '@/usecases/installation/migrate-installation'
import { prepareInstallation } from '@/usecases/installation/prepare-installation'
import { tidyInstallation } from '@/usecases/installation/tidy-installation'
import { holdInstallation, keepRoom } from '@/usecases/steps/keep-room'
import { ensureBuild } from './steps/ensure-build'
import { readSettings } from './steps/read-settings'
import { runJob } from './steps/run-job'
import { say } from './steps/say'
import { serve } from './steps/serve'

const roomEveryMs = 30_000
const dev = process.argv.includes('--dev')

/** Starts the product: settings, database, first administrator, build, server. */
await runJob(async () => {
  const settings = await readSettings()
  const now = new Date().toISOString()
  const backup = await migrateInstallation(now)
  if (backup) say((words) => words.backedUpFirst({ file: backup }))
  printTrailFault()
  await tidyInstallation(now)
  holdInstallation()
  await keepRoom()
  setInterval(keepRoom, roomEveryMs).unref()
  await printFirstAdministrator(now)
  if (!dev) await ensureBuild()
  if (settings.allowInsecureHttp && settings.address.startsWith('http:')) say((words) => words.plainHttp)
  process.exitCode = await serve({ ...settings, dev })
})

function printTrailFault(): void {
  const { fault, firstBad } = glanceAtAudit()
  if (fault) say((words) => words.auditUnreached({ fault, seq: firstBad }))
}

async function printFirstAdministrator(now: string): Promise<void> {
  const { firstUnit, firstPerson, firstPost } = dictionaryOf('zh').commands
  const first = await prepareInstallation({ unit: firstUnit, person: firstPerson, post: firstPost }, now)
  if (first) say((words) => words.firstAdministrator(first))
}
