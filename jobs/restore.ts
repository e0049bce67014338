import { restoreBackup } from '@/usecases/restore-backup'
import { runJob, Stop } from './run-job'
import { say } from './say'

/** `npm run restore -- FILE [--replace]` */
await runJob(async () => {
  const given = process.argv.slice(2)
  const [file] = given.filter((word) => word !== '--replace')
  if (!file) throw new Stop('npm run restore -- FILE [--replace]')
  const { folder, files, aside } = await restoreBackup(file, given.includes('--replace'), new Date().toISOString())
  say((words) => words.restoreDone({ folder, files }))
  if (aside) say((words) => words.setAside({ folder: aside }))
})
