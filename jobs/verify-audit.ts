import { parseArgs } from 'node:util'
import { readSeal } from '@/domain/audit/seal'
import { checkSeal } from '@/usecases/audit/seal/check-seal'
import { verifyAudit } from '@/usecases/audit/verify-audit'
import { runJob, Stop } from './steps/run-job'
import { inEach, say } from './steps/say'

const usage = 'npm run audit:verify [-- --seal "2026-11-30 1234 0123abcd 4567ef01 …"]'

/** `npm run audit:verify`, also against seals that were noted elsewhere (`-- --seal "…"`, as often as there are seals). */
await runJob(async () => {
  const seals = readSeals()
  const { events, head, fault, firstBad, triggers } = await verifyAudit()
  const facts = { fault: fault ?? '', seq: firstBad, triggers: triggers.join(', ') }
  if (fault) throw new Stop(inEach((words) => words.auditBroken(facts)))
  say((words) => words.auditWhole({ events, hash: head.hash }))
  for (const seal of seals) {
    const verdict = checkSeal(seal)
    if (verdict !== 'holds') throw new Stop(inEach((words) => words.sealBroken({ ...seal, verdict })))
    say((words) => words.sealHolds(seal))
  }
})

function readSeals() {
  const { values } = parseArgs({ options: { seal: { type: 'string', multiple: true } } })
  return (values.seal ?? []).map((text) => {
    const seal = readSeal(text)
    if (!seal) throw new Stop(usage)
    return seal
  })
}
