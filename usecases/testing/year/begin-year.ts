import { acceptProposedMarks } from '../../plan/accept-marks'
import { confirmPlan } from '../../plan/confirm-plan'
import { editCommitment } from '../../plan/edit-commitment'
import { markSentence } from '../../plan/mark-sentence'
import type { DraftFields } from '../../plan/plan-forms'
import { registerPlan } from '../../plan/register-plan'
import { viewPlan } from '../../plan/view-plan'
import { importReport } from '../../report/import-report'
import { actorOf } from '../make-district'
import { type PromiseName, promises, reportOfYear, type YearPromise } from './plan-of-year'

export type YearTasks = Record<PromiseName, string>

const usual = {
  ...{ priority: 'normal', needsLeader: false, leaderId: 'leader', handlerId: null, supportingIds: [] },
  ...{ due: null, period: null, standards: ['有印发的文件或者统计表'], shortcomingIds: [] },
} satisfies Partial<DraftFields>

/** Imports the report, works its plan out sentence by sentence and registers it; gives the report and each promise's task. */
export async function beginYear(at: (day: string) => string): Promise<{ reportId: string; tasks: YearTasks }> {
  const coordinator = actorOf('coordinator')
  const now = at('2026-01-19')
  const upload = { bytes: new TextEncoder().encode(reportOfYear), fileName: '2025年度报告.txt', beside: true }
  const { reportId } = await importReport(coordinator, upload, now)
  const tasks: [string, string][] = []
  for (const [name, promise] of Object.entries<YearPromise>(promises))
    tasks.push([name, await workOut(reportId, promise, now)])
  await markRest(reportId, now)
  await confirmPlan(coordinator, { reportId }, at('2026-01-20'))
  await registerPlan(actorOf('director'), { reportId, nonSecret: true }, at('2026-01-21'))
  return { reportId, tasks: Object.fromEntries(tasks) as YearTasks }
}

async function workOut(reportId: string, { sentence, ...given }: YearPromise, now: string): Promise<string> {
  const coordinator = actorOf('coordinator')
  const card = (await viewPlan(coordinator, reportId, now)).cards.find(({ text }) => text === sentence)
  if (!card?.task) throw new Error(`the reader found no promise in ${sentence}`)
  const fields = { ...usual, title: sentence.slice(0, -1), requiredResult: sentence, ...given }
  await editCommitment(coordinator, { reportId, commitmentId: card.id, fields, confirm: true }, now)
  return card.task.id
}

async function markRest(reportId: string, now: string): Promise<void> {
  const coordinator = actorOf('coordinator')
  const proposed = (await viewPlan(coordinator, reportId, now)).open.flatMap(({ mark }) => (mark ? [mark.id] : []))
  if (proposed.length) await acceptProposedMarks(coordinator, { reportId, markId: proposed }, now)
  for (const { start, end } of (await viewPlan(coordinator, reportId, now)).open)
    await markSentence(coordinator, { reportId, start, end, reason: '总括语' }, now)
}
