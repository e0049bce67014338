import { backUp } from '@/usecases/installation/back-up'
import { runJob, Stop } from './steps/run-job'
import { say } from './steps/say'

/** `npm run backup -- FILE` */
await runJob(async () => {
  const [file] = process.argv.slice(2)
  if (!file) throw new Stop('npm run backup -- FILE')
  const done = await backUp(file, new Date().toISOString())
  say((words) => words.backupDone({ ...done, megabytes: (done.bytes / 1024 / 1024).toFixed(1) }))
})
