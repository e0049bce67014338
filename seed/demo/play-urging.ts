import { reader } from '@/db/client'
import { listInstructionsOf } from '@/db/task/instructions'
import { listUrgesOf } from '@/db/task/urges'
import { addWorkingDays, dayOf } from '@/domain/calendar'
import { everything } from '@/domain/task/ledger'
import { loadLightTerms } from '@/usecases/settings/load-light-terms'
import { answerInstruction } from '@/usecases/task/urging/answer-instruction'
import { answerUrge, receiptUrge } from '@/usecases/task/urging/answer-urge'
import { issueInstructions } from '@/usecases/task/urging/issue-instructions'
import { issueUrges } from '@/usecases/task/urging/issue-urges'
import { previewUrges } from '@/usecases/task/urging/preview-urges'
import type { Scene } from './demo-scene'
import type { DemoPromise, DemoStep } from './demo-story'

type UrgingAct = 'urge' | 'receipt' | 'answerSlip' | 'instruct' | 'reply'
type UrgingStep = DemoStep & { act: UrgingAct }

/** One step of urging or of a leader's note in a promise's story. */
export async function playUrging(
  { district }: Scene,
  promise: DemoPromise,
  step: UrgingStep,
  taskId: string,
  now: string,
): Promise<void> {
  const head = district.headOf(promise.lead)
  const byName = (by: 'handler' | 'head') => (by === 'head' ? head : district.actorOf(promise.handler, 'handler'))
  switch (step.act) {
    case 'urge': {
      const coordinator = district.actorOf('zhoujing')
      const filter = { ...everything, ids: [taskId] }
      const fit = await previewUrges(coordinator, { filter, choice: 'asFits' }, now)
      const shown = fit.slips.length ? fit : await previewUrges(coordinator, { filter, choice: 'yellow' }, now)
      const { choice, slips, demands, replyDue } = shown
      const seen = slips.map(({ standing }) => `${taskId} ${standing.colour}`)
      await issueUrges(coordinator, { id: [taskId], seen, choice, demand: demands, replyDue, words: step.words }, now)
      return
    }
    case 'receipt':
      await receiptUrge(byName(step.by), { taskId, urgeId: await findSlip(taskId) }, now)
      return
    case 'answerSlip':
      await answerUrge(byName(step.by), { taskId, urgeId: await findSlip(taskId), 'answer.*': step.answers }, now)
      return
    case 'instruct': {
      const { special } = await loadLightTerms(now)
      const replyDue = addWorkingDays(dayOf(now), 5, special)
      const to = [`${head.unitId} ${head.userId}`]
      await issueInstructions(
        district.actorOf(promise.leader, 'leader'),
        { id: [taskId], to, text: step.words, replyDue },
        now,
      )
      return
    }
    case 'reply': {
      const notes = await listInstructionsOf(reader(), taskId)
      await answerInstruction(head, { taskId, instructionId: notes.at(-1)?.id ?? '', answer: step.answer }, now)
    }
  }
}

const findSlip = async (taskId: string): Promise<string> =>
  (await listUrgesOf(reader(), [taskId])).get(taskId)?.at(-1)?.id ?? ''
