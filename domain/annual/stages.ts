import { type Actor, namesOf, type Role } from '../people'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'
import type { Edition, EditionAct, EditionState, Station } from './edition'

/** An act that takes an edition on, or is done to it beside. */
export type Stage = {
  act: Exclude<EditionAct, 'begin'>
  from: readonly EditionState[]
  /** Where it stands then; `asked`: with the leader where one is asked, else at the confidentiality check. */
  to: EditionState | 'asked'
  who: readonly Role[]
  /** Nobody does it who did one of these since the text was last submitted. */
  notBy: readonly EditionAct[]
  /** True of one that decides on the text: nobody decides on what they alone have written. */
  isDecision: boolean
  needsReason: boolean
  /** It stands on the list of whoever may do it. */
  isAsked: boolean
}

const office: readonly Role[] = ['coordinator', 'director']
const inMaking: readonly EditionState[] = ['drafting', 'directorReview', 'leaderReview', 'secrecyCheck']
const plain = { notBy: [], isDecision: false, needsReason: false, isAsked: false } as const
const back = { ...plain, act: 'sendBack', to: 'drafting', needsReason: true } as const

/** How many people sign the confidentiality check. */
export const signersNeeded = 2

/** The way of an edition to its publishing, as data: page, check, notices and to-do list read it. */
export const stages: readonly Stage[] = [
  { ...plain, act: 'submit', from: ['drafting'], to: 'directorReview', who: office },
  {
    ...{ act: 'endorse', from: ['directorReview'], to: 'asked', who: ['director'] },
    ...{ notBy: ['submit'], isDecision: true, needsReason: false, isAsked: true },
  },
  {
    ...{ act: 'approve', from: ['leaderReview'], to: 'secrecyCheck', who: ['leader'] },
    ...{ notBy: ['submit', 'endorse'], isDecision: true, needsReason: false, isAsked: true },
  },
  {
    ...plain,
    ...{ act: 'signSecrecy', from: ['secrecyCheck'], to: 'secrecyCheck', who: office },
    ...{ notBy: ['signSecrecy'], isAsked: true },
  },
  { ...plain, act: 'publish', from: ['secrecyCheck'], to: 'published', who: office, isAsked: true },
  { ...back, from: ['directorReview'], who: ['director'] },
  { ...back, from: ['leaderReview'], who: ['leader'] },
  { ...back, from: ['secrecyCheck'], who: office },
  { ...plain, act: 'report', from: inMaking, to: 'drafting', who: office },
]

/** What the rules read of an edition; `writers` are those who wrote what stands in it. */
export type Standing = Pick<Edition, 'state' | 'way' | 'asksLeader'> & {
  issuerPath: string
  writers: readonly string[]
}

/** What was done since the text was last submitted: what a sending back undid counts no more. */
export function listRound(way: readonly Station[]): Station[] {
  const at = way.findLastIndex(({ act }) => act === 'submit' || act === 'sendBack')
  return way.slice(Math.max(0, at))
}

/** Who has signed the confidentiality check of this text. */
export const listSigners = (way: readonly Station[]): Station[] =>
  listRound(way).filter(({ act }) => act === 'signSecrecy')

const signedEnough = (way: readonly Station[]): boolean => listSigners(way).length >= signersNeeded

/** The rows of an act from where the edition stands. */
const rowOf = (act: EditionAct, { state }: Pick<Edition, 'state'>): Stage | undefined =>
  stages.find((stage) => stage.act === act && stage.from.includes(state))

/** What stands against an act now, or null: notAllowed, editionElsewhere, editionActedBefore, ownEdition, secrecyUnsigned, secrecySigned. */
export function findActRefusal(act: EditionAct, edition: Standing, actor: Actor): Refusal | null {
  const all = stages.filter((stage) => stage.act === act)
  const isRole = all.some(({ who }) => who.includes(actor.role))
  if (!isRole || !isInSubtree(edition.issuerPath, actor.unitPath))
    return new Refusal('notAllowed', { ability: 'runAnnual' })
  const row = rowOf(act, edition)
  if (!row) return new Refusal('editionElsewhere')
  if (!row.who.includes(actor.role)) return new Refusal('notAllowed', { ability: 'runAnnual' })
  const own = namesOf(actor)
  if (listRound(edition.way).some((station) => row.notBy.includes(station.act) && own.includes(station.by)))
    return new Refusal('editionActedBefore')
  if (row.isDecision && edition.writers.length && edition.writers.every((writer) => own.includes(writer)))
    return new Refusal('ownEdition')
  if (act === 'publish' && !signedEnough(edition.way)) return new Refusal('secrecyUnsigned', { needed: signersNeeded })
  return act === 'signSecrecy' && signedEnough(edition.way) ? new Refusal('secrecySigned') : null
}

/** What this actor may do with an edition now. */
export const listActs = (edition: Standing, actor: Actor): Stage['act'][] => [
  ...new Set(stages.map(({ act }) => act).filter((act) => !findActRefusal(act, edition, actor))),
]

/** Where the edition stands after an act. */
export function stateAfter(act: EditionAct, edition: Pick<Edition, 'state' | 'asksLeader'>): EditionState {
  const to = rowOf(act, edition)?.to ?? edition.state
  if (act === 'report') return edition.state
  return to === 'asked' ? (edition.asksLeader ? 'leaderReview' : 'secrecyCheck') : to
}

/** What an edition asks of this person of its body, or null; one that was sent back asks its coordinators to mend it. */
export function findAsked(edition: Standing, actor: Actor): Stage['act'] | null {
  if (actor.unitPath !== edition.issuerPath) return null
  const isReturned = edition.state === 'drafting' && edition.way.at(-1)?.act === 'sendBack'
  if (isReturned) return actor.role === 'coordinator' ? 'submit' : null
  return stages.find(({ act, isAsked }) => isAsked && !findActRefusal(act, edition, actor))?.act ?? null
}

/** Whose roles an edition waits for in a state; nobody's once it is published. */
export function listAwaited(state: EditionState): Role[] {
  if (state === 'drafting') return ['coordinator']
  return [...new Set(stages.filter(({ from, isAsked }) => isAsked && from.includes(state)).flatMap(({ who }) => who))]
}
