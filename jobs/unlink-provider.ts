import { unlinkProvider } from '@/usecases/installation/unlink-provider'
import { runJob, Stop } from './steps/run-job'
import { say } from './steps/say'

/** `npm run provider:unlink -- ACCOUNT`, where somebody else at the provider came into an account first. */
await runJob(async () => {
  const [account] = process.argv.slice(2)
  if (!account) throw new Stop('npm run provider:unlink -- ACCOUNT')
  const { name } = await unlinkProvider(account, new Date().toISOString())
  say((words) => words.providerUnlinked({ account, name }))
})
