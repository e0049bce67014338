import { readSettings } from './read-settings'
import { runJob } from './run-job'
import { say } from './say'
import { serve } from './serve'

export { isBuilt } from './ensure-build'

/** Starts the product on the build that lies there. */
export const startBuilt = (): Promise<void> => start({})

/** Starts the product: settings, `build`, server; the installation is prepared while the server loads. */
export async function start({ dev, build }: { dev?: boolean; build?: () => Promise<void> }): Promise<void> {
  await runJob(async () => {
    const settings = await readSettings()
    await build?.()
    if (settings.allowInsecureHttp && settings.address.startsWith('http:')) say((words) => words.plainHttp)
    process.exitCode = await serve({ ...settings, dev, prepare })
  })
}

async function prepare(): Promise<void> {
  const { prepareStart } = await import('./prepare-start')
  await prepareStart()
}
