import { writeSeal } from '@/domain/audit/seal'
import { isDay, isOver } from '@/domain/calendar'
import { findSealOf } from '@/usecases/audit/seal/list-seals'
import { runJob, Stop } from './steps/run-job'
import { inEach } from './steps/say'

/** `npm run audit:seal [-- DAY]`: prints the seal of a day that is over, of yesterday where none is named. */
await runJob(async () => {
  const [day] = process.argv.slice(2)
  const now = new Date().toISOString()
  // A day that goes on has another seal by its end.
  if (day && !(isDay(day) && isOver(day, now))) throw new Stop(inEach((words) => words.sealEarly({ day })))
  const seal = await findSealOf(now, day)
  if (!seal) throw new Stop(inEach((words) => words.sealNone))
  console.log(writeSeal(seal))
})
