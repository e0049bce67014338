import { writeSeal } from '@/domain/audit/seal'
import { findSealOf } from '@/usecases/audit/seal/list-seals'
import { runJob, Stop } from './steps/run-job'
import { inEach } from './steps/say'

/** `npm run audit:seal [-- DAY]`: prints the seal of a day that is over, of yesterday where none is named. */
await runJob(async () => {
  const [day] = process.argv.slice(2)
  if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new Stop('npm run audit:seal [-- YYYY-MM-DD]')
  const seal = await findSealOf(new Date().toISOString(), day)
  if (!seal) throw new Stop(inEach((words) => words.sealNone))
  console.log(writeSeal(seal))
})
