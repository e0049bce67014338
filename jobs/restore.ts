import { drillRestore } from '@/usecases/installation/drill-restore'
import { restoreBackup } from '@/usecases/installation/restore-backup'
import { runJob, Stop } from './steps/run-job'
import { inEach, say } from './steps/say'
import { sayNo } from './steps/say-no'

const usage = 'npm run restore -- FILE [--replace] [--despite-faults] | --drill [FILE]'

/** `npm run restore -- FILE [--replace] [--despite-faults]`, or `-- --drill [FILE]`: into a folder of its own, to see that it can be done. */
await runJob(async () => {
  const given = process.argv.slice(2)
  const [file] = given.filter((word) => !word.startsWith('--'))
  if (given.includes('--drill')) return drill(file)
  if (!file) throw new Stop(usage)
  const options = { replace: given.includes('--replace'), despiteFaults: given.includes('--despite-faults') }
  const { folder, files, aside, fault } = await restoreBackup(file, options, new Date().toISOString())
  if (fault) console.log(sayNo(fault))
  say((words) => words.restoreDone({ folder, files }))
  if (aside) say((words) => words.setAside({ folder: aside }))
})

async function drill(file: string | undefined): Promise<void> {
  const { isOwn, ...found } = await drillRestore(file, new Date().toISOString())
  say((words) => words.drillDone(found))
  if (isOwn === false) throw new Stop(inEach((words) => words.drillForeign))
}
