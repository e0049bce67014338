import { clearSecondStep } from '@/usecases/installation/clear-second-step'
import { runJob, Stop } from './steps/run-job'
import { say } from './steps/say'

/** `npm run second-step:clear -- ACCOUNT`, for an administrator who has lost both the device and the recovery codes. */
await runJob(async () => {
  const [account] = process.argv.slice(2)
  if (!account) throw new Stop('npm run second-step:clear -- ACCOUNT')
  const { name } = await clearSecondStep(account, new Date().toISOString())
  say((words) => words.secondStepCleared({ account, name }))
})
