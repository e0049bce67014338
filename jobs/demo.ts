import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryOf } from '@/i18n'
import { demoPassword } from '@/seed/demo/demo-password'
import { demoAccounts, seedDemo } from '@/seed/demo/seed-demo'
import { migrateInstallation } from '@/usecases/installation/migrate-installation'
import { hasPeople } from '@/usecases/people/steps/has-people'
import { holdInstallation } from '@/usecases/steps/keep-room'
import { ensureBuild } from './steps/ensure-build'
import { readSettings } from './steps/read-settings'
import { runJob } from './steps/run-job'
import { say } from './steps/say'
import { serve } from './steps/serve'

process.env.DATA_DIR ||= 'demo-data'
process.env.HOST = '127.0.0.1'
process.env.PROCESSES ||= '1'
// The accounts stay in sight.
process.env.REQUEST_LINES ||= '0'
delete process.env.NEXTAUTH_URL

/** Shows the product on data of its own. */
await runJob(async () => {
  const settings = await readSettings()
  await ensureSeeded(settings.dataDir)
  holdInstallation()
  await ensureBuild()
  process.exitCode = await serve({ ...settings, onReady: printAccounts })
})

// A mark lies in the folder while the seed runs: what an interrupted one left behind is made anew.
async function ensureSeeded(folder: string): Promise<void> {
  const mark = join(folder, 'seeding')
  if (existsSync(mark))
    for (const name of ['jiannuo.db', 'jiannuo.db-wal', 'jiannuo.db-shm', 'files', 'audit-key', 'audit-head'])
      rmSync(join(folder, name), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const now = new Date().toISOString()
  await migrateInstallation(now)
  if (await hasPeople()) return
  say((words) => words.seeding)
  writeFileSync(mark, now)
  await seedDemo(now)
  rmSync(mark)
}

function printAccounts(): void {
  say((words) => words.sampleAccounts)
  const { roles } = dictionaryOf('zh').people
  const width = Math.max(...demoAccounts.map(({ account }) => account.length))
  for (const { account, name, unit, role } of demoAccounts)
    console.log(`  ${account.padEnd(width)}  ${name}  ${unit}  ${roles[role]}`)
  say((words) => words.samplePassword({ password: demoPassword }))
}
