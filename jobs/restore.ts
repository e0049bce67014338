import { restoreBackup } from '@/usecases/installation/restore-backup'
import { runJob, Stop } from './steps/run-job'
import { say } from './steps/say'
import { sayNo } from './steps/say-no'

/** `npm run restore -- FILE [--replace] [--despite-faults]` */
await runJob(async () => {
  const given = process.argv.slice(2)
  const [file] = given.filter((word) => !word.startsWith('--'))
  if (!file) throw new Stop('npm run restore -- FILE [--replace] [--despite-faults]')
  const options = { replace: given.includes('--replace'), despiteFaults: given.includes('--despite-faults') }
  const { folder, files, aside, fault } = await restoreBackup(file, options, new Date().toISOString())
  if (fault) console.log(sayNo(fault))
  say((words) => words.restoreDone({ folder, files }))
  if (aside) say((words) => words.setAside({ folder: aside }))
})
