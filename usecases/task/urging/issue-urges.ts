import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { readSetting } from '@/db/settings/find-settings'
import { addUrge, listUrgesOf, nextUrgeSequence } from '@/db/task/urges'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { listDemands } from '@/domain/task/urging/situation'
import { formatUrgeNumber, type Urge } from '@/domain/task/urging/urge'
import { findReplyDueMistake, isUrger, workingDayOf } from '@/domain/task/urging/urge-rights'
import { type LightTerms, loadLightTerms } from '../../settings/load-light-terms'
import type { Given } from '../../steps/form-fields'
import { mostAtOnce } from '../assign-tasks'
import { type LoadedTask, loadTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import { judgeUrge } from './judge-urge'
import { tellUrged } from './tell-urged'
import type { urgeForm } from './urging-forms'

type Issued = Given<typeof urgeForm>

/**
 * Sends slips to the lead units of the ticked tasks, all or none, each in the colour that its preview showed. Gives how many.
 * Throws `Refusal`: notAllowed, nothingChosen, tooManyChosen, replyDueMissing, replyDuePast, replyDueRest, notFound, issuerElsewhere, moveNotYours,
 * urgeNotOpen, urgedToday, demandsMissing, or urgeMovedOn where a task would get another slip by now than was shown.
 */
export async function issueUrges(actor: Actor, issued: Issued, now: string): Promise<{ count: string }> {
  if (!isUrger(actor)) throw new Refusal('notAllowed', { ability: 'urge' })
  const taskIds = [...new Set(issued.id)]
  if (!taskIds.length) throw new Refusal('nothingChosen', {}, 'id')
  if (taskIds.length > mostAtOnce) throw new Refusal('tooManyChosen', { max: mostAtOnce, count: taskIds.length }, 'id')
  const terms = await loadLightTerms(now)
  ensureNone(findReplyDueMistake(issued.replyDue, terms.today, terms.special))
  return changeOnce(actor, issued.requestId, now, async (tx) => {
    for (const taskId of taskIds) await issueOne(await loadTask(tx, actor, { taskId }, now), issued, terms)
    return { count: String(taskIds.length) }
  })
}

async function issueOne(loaded: LoadedTask, issued: Issued, terms: LightTerms): Promise<void> {
  const { tx, dossier } = loaded
  const { task } = dossier
  const earlier = (await listUrgesOf(tx, [task.id])).get(task.id) ?? []
  const { refusal, standing } = judgeUrge(dossier, earlier, issued.choice, loaded.actor, terms)
  ensureNone(refusal)
  if (!standing || !issued.seen.includes(`${task.id} ${standing.colour}`))
    throw new Refusal('urgeMovedOn', { title: task.title }, 'id')
  const demands = listDemands(standing.colour, task).filter((each) => issued.demand.includes(each))
  if (!demands.length && !issued.words) throw new Refusal('demandsMissing', { title: task.title }, 'words')
  const urge = await writeUrge(loaded, { ...standing, demands, words: issued.words, replyDue: issued.replyDue }, terms)
  await addUrge(tx, urge)
  const { colour, number, replyDue } = urge
  await recordTask(loaded, { action: 'urge.issue', after: { urge: number, colour, replyDue }, note: urge.words })
  await tellUrged(loaded, urge)
}

type Written = Pick<Urge, 'colour' | 'reason' | 'count' | 'demands' | 'words' | 'replyDue'>

async function writeUrge(
  { tx, actor, now, dossier }: LoadedTask,
  written: Written,
  { today, special }: LightTerms,
): Promise<Urge> {
  const year = Number(today.slice(0, 4))
  const sequence = await nextUrgeSequence(tx, year)
  const prefix = await readSetting(tx, 'numberPrefix', today)
  return {
    ...written,
    ...{ id: newId(), taskId: dossier.task.id, unitId: dossier.task.leadUnitId ?? '' },
    ...{ year, sequence, number: formatUrgeNumber(prefix, year, sequence) },
    ...{ issuedBy: actor.userId, issuedAt: now, issuedFor: workingDayOf(today, special) },
    issuedDeputyFor: actor.deputyFor?.name ?? '',
    ...{ receiptedBy: null, receiptedAt: null, answeredBy: null, answeredAt: null, answeredDeputyFor: '', answer: '' },
    ...{ readBy: null, readAt: null, answers: {} },
  }
}
