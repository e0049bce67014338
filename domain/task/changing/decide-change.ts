import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { PlacedDossier } from '../move/standing'
import type { Side } from '../task'
import type { ChangeAct, ChangeRequest, ChangeState } from './change-request'
import { readHeld } from './duty'
import { findNewDayMistake, findOfficeLimit } from './extension'
import { findStageRefusal, listChangeActs, stageOf } from './stages'
import { writeOpinion } from './write-opinion'

/** What somebody on the way of a request does with it; `due` is the day of `grantOther`. */
export type ActContext = {
  dossier: PlacedDossier
  actor: Actor
  act: ChangeAct
  note: string
  due: string
  now: string
  /** Of a change of the lead: whether the unit that is to take it has a head to be heard. */
  receiverHasHead: boolean
}
/** The request as it stands then, where the actor stands in the task, and whether it takes effect. */
export type ChangeDecision = { change: ChangeRequest; side: Side; isGranted: boolean }

const after: Record<ChangeAct, ChangeState> = {
  sign: 'signed',
  willing: 'signed',
  unwilling: 'signed',
  turnDown: 'returned',
  adviseFor: 'advised',
  adviseAgainst: 'advised',
  grant: 'granted',
  grantOther: 'granted',
  refuse: 'refused',
}
const withReason: readonly ChangeAct[] = ['turnDown', 'unwilling', 'adviseAgainst', 'refuse']

/**
 * Decides what becomes of a request by one act of one person; saves nothing. Throws `Refusal`: as `findStageRefusal`, reasonMissing,
 * changeOvertaken, extensionNotLater, duePast, extensionBeyondOffice.
 */
export function decideChange(change: ChangeRequest, context: ActContext): ChangeDecision {
  const { act, actor, now, dossier } = context
  const note = context.note.trim()
  const stage = stageOf(change)
  const refusal = findStageRefusal(change, dossier, actor)
  if (refusal || !stage) throw refusal ?? new Refusal('changeSettled')
  if (!listChangeActs(change, dossier, actor).includes(act)) throw new Refusal('moveNotYours')
  if (withReason.includes(act) && !note) throw new Refusal('reasonMissing', {}, 'note')
  const state = act === 'sign' ? findSignedState(change, context.receiverHasHead) : after[act]
  const granted = state === 'granted' ? choose(change, context) : ''
  const opinion = writeOpinion(actor, act, note, now)
  return {
    change: { ...change, state, granted, since: now, opinions: [...change.opinions, opinion] },
    side: stage.side,
    isGranted: state === 'granted',
  }
}

/** Where a request goes from the unit: a change of the lead to the other head first, where there is one. */
export const findSignedState = (
  { kind }: Pick<ChangeRequest, 'kind'>,
  receiverHasHead: boolean,
): 'hearing' | 'signed' => (kind === 'leadUnit' && receiverHasHead ? 'hearing' : 'signed')

function choose(change: ChangeRequest, context: ActContext): string {
  // What has changed since would be undone unseen.
  if (readHeld(change.kind, context.dossier) !== change.before) throw new Refusal('changeOvertaken')
  if (change.kind === 'extension') return chooseDay(change, context)
  // What was handed in is reviewed as it was given out; sent back, it can be changed.
  if (context.dossier.task.status !== 'inProgress') throw new Refusal('moveNotFromHere')
  return change.wanted
}

// A day that was asked for in time may be past once it is decided on; another is given then.
function chooseDay(change: ChangeRequest, { act, due, now }: ActContext): string {
  const day = act === 'grantOther' ? due : change.wanted
  const mistake = findNewDayMistake(day, change.before, dayOf(now)) ?? findOfficeLimit(change, day)
  if (mistake) throw mistake
  return day
}
