import { verifyAudit } from '@/usecases/verify-audit'
import { runJob, Stop } from './run-job'
import { inEach, say } from './say'

/** `npm run audit:verify` */
await runJob(async () => {
  const { events, firstBad } = await verifyAudit()
  if (firstBad !== null) throw new Stop(inEach((words) => words.auditBroken({ seq: firstBad })))
  say((words) => words.auditWhole({ events }))
})
