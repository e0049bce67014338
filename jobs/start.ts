import { ensureBuild } from './steps/ensure-build'
import { readSettings } from './steps/read-settings'
import { runJob } from './steps/run-job'
import { say } from './steps/say'
import { serve } from './steps/serve'

const dev = process.argv.includes('--dev')

/** Starts the product: settings, build, server; the installation is prepared while the server loads. */
await runJob(async () => {
  const settings = await readSettings()
  if (!dev) await ensureBuild()
  if (settings.allowInsecureHttp && settings.address.startsWith('http:')) say((words) => words.plainHttp)
  process.exitCode = await serve({ ...settings, dev, prepare })
})

async function prepare(): Promise<void> {
  const { prepareStart } = await import('./steps/prepare-start')
  await prepareStart()
}
