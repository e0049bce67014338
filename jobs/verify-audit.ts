import { verifyAudit } from '@/usecases/audit/verify-audit'
import { runJob, Stop } from './steps/run-job'
import { inEach, say } from './steps/say'

/** `npm run audit:verify` */
await runJob(async () => {
  const { events, head, fault, firstBad, triggers } = await verifyAudit()
  const facts = { fault: fault ?? '', seq: firstBad, triggers: triggers.join(', ') }
  if (fault) throw new Stop(inEach((words) => words.auditBroken(facts)))
  say((words) => words.auditWhole({ events, hash: head.hash }))
})
