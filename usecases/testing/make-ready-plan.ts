import { acceptProposedMarks } from '../plan/accept-marks'
import { confirmCommitments } from '../plan/confirm-commitments'
import { confirmPlan } from '../plan/confirm-plan'
import { markSentence } from '../plan/mark-sentence'
import { assignMany } from '../task/steps/assign-many'
import { actorOf, testNow } from './make-district'
import { makePlan, seePlan, spanOf } from './make-plan'

const coordinator = actorOf('coordinator')

/** A plan of the test district in which nothing is open or doubtful any more. */
export async function makeReady(overrides: { importedBy?: string } = {}): ReturnType<typeof makePlan> {
  const made = await makePlan(overrides)
  const { reportId } = made
  const { markIds, seen } = await seePlan(reportId)
  await acceptProposedMarks(coordinator, { reportId, markId: markIds }, testNow)
  await markSentence(coordinator, { reportId, ...spanOf('能放则放、该收则收。'), reason: '' }, testNow)
  await confirmCommitments(coordinator, { reportId, seen: seen.slice(3) }, testNow)
  return made
}

/** The same with all that its tasks need, confirmed by the district's coordinator or by another (`confirmer`). */
export async function makeConfirmed(
  overrides: { importedBy?: string } = {},
  confirmer = 'coordinator',
): ReturnType<typeof makePlan> {
  const made = await makeReady(overrides)
  const { reportId } = made
  const deadline = { kind: 'withinYear' as const, due: null, period: null }
  const fields = { leadUnitId: 'lead', standard: '印发文件', deadline }
  await assignMany(coordinator, { reportId, seen: (await seePlan(reportId)).seen, fields }, testNow)
  await confirmPlan(actorOf(confirmer), { reportId }, testNow)
  return made
}
