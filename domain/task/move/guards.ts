import { isDay } from '@/domain/calendar'
import { namesOf } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findFormerLead } from '../changing/duty'
import { awaitsVerdict, isExcused } from '../occurrence'
import { type EvidenceState, type Outcome, outcomes } from '../task'
import { findOpenRequest, findUnaskedRefusal } from './asked'
import type { Fact, Guard, MoveCase } from './move-row'
import { findSideRefusal, listOtherSides } from './sides'

/** A guard that may read the facts it says it needs, and no other. */
const guard = <const Need extends Fact = never>(made: Guard<Need>): Guard<Need> => made

export const nonSecret = guard({
  field: 'nonSecret',
  mistake: ({ input }) => (input.nonSecret ? null : new Refusal('nonSecretNotDeclared', {}, 'nonSecret')),
  declares: () => ({ nonSecret: 'yes' }),
})

export const notDrafter = guard({
  obstacle: ({ dossier, actor }) => (namesOf(actor).includes(dossier.task.drafterId) ? new Refusal('ownDraft') : null),
})

export const handlerNamed = guard({
  needs: ['leadPeople'],
  field: 'handlerId',
  mistake: ({ input, facts }) =>
    facts.leadPeople.some(
      ({ userId, role, deputyForId }) => role === 'handler' && !deputyForId && userId === input.handlerId,
    )
      ? null
      : new Refusal('handlerMissing', {}, 'handlerId'),
})

export const reasonGiven = guard({
  field: 'reason',
  mistake: ({ input }) => (hasText(input.reason) ? null : new Refusal('reasonMissing', {}, 'reason')),
})

export const objectOnce = guard({
  obstacle: ({ dossier }) => {
    // Given over by a change of its lead, a task runs on: as a draft it would leave the figures.
    if (findFormerLead(dossier)) return new Refusal('objectHeard')
    return dossier.task.objected ? new Refusal('objectedBefore') : null
  },
})

export const isSubmitter = guard({
  obstacle: ({ dossier, actor }) => (dossier.task.submittedBy === actor.userId ? null : new Refusal('notSubmitter')),
})

/** Whoever decides on a task has stood on no other side of it. */
export const oneSide = guard({
  obstacle: ({ side, dossier, actor }) => (side ? findSideRefusal(side, dossier, actor) : null),
})

/**
 * The same, save that the only person of the lead unit may check the own work with a reason, which is kept with the move; not
 * where the office does not review after them, since nobody else would have seen it.
 */
export const oneSideUnlessAlone = guard({
  needs: ['leadPeople'],
  obstacle: ({ side, dossier, actor, facts }) =>
    side ? findSideRefusal(side, dossier, actor, dossier.levels.office && isAlone(facts.leadPeople)) : null,
  field: 'waiver',
  isAsked: checksOwnWork,
  mistake: (of) => (checksOwnWork(of) && !hasText(of.input.waiver) ? new Refusal('waiverMissing', {}, 'waiver') : null),
  declares: (of): Record<string, string> => (checksOwnWork(of) ? { waiver: of.input.waiver?.trim() ?? '' } : {}),
})

/** The outcome, where the move ends the task since the body keeps no director apart who closes. */
export const outcomeAtEnd = guard({
  field: 'outcome',
  isAsked: ({ leadsTo }) => leadsTo === 'closed',
  mistake: ({ leadsTo, input }) =>
    leadsTo === 'closed' && !isOutcome(input.outcome) ? new Refusal('outcomeMissing', {}, 'outcome') : null,
})

export const outcomeChosen = guard({
  field: 'outcome',
  mistake: ({ input }) => (isOutcome(input.outcome) ? null : new Refusal('outcomeMissing', {}, 'outcome')),
})

/** Whoever takes as done what was reported as less says so; an outcome other than fulfilled says it already. */
export const belowFullMinded = guard({
  field: 'belowFull',
  isAsked: isBelowFull,
  mistake: (of) =>
    isBelowFull(of) && saysFulfilled(of) && !of.input.belowFull
      ? new Refusal('percentBelowFull', { percent: of.dossier.task.percent }, 'belowFull')
      : null,
  declares: (of): Record<string, string> =>
    isBelowFull(of) && of.input.belowFull ? { reportedPercent: `${of.dossier.task.percent}%` } : {},
})

/** Whoever hands in as done what was reported as less says so. */
export const partlyMinded = guard({
  field: 'belowFull',
  isAsked: isPartly,
  mistake: (of) =>
    isPartly(of) && !of.input.belowFull
      ? new Refusal('handedInBelow', { percent: of.dossier.task.percent }, 'belowFull')
      : null,
  declares: (of): Record<string, string> =>
    isPartly(of) && of.input.belowFull ? { reportedPercent: `${of.dossier.task.percent}%` } : {},
})

export const outcomeUnfulfilled = guard({
  field: 'outcome',
  mistake: ({ input }) =>
    isOutcome(input.outcome) && input.outcome !== 'fulfilled'
      ? null
      : new Refusal('outcomeNotFulfilledOnly', {}, 'outcome'),
})

export const newDueGiven = guard({
  field: 'due',
  mistake: ({ input: { due }, today }) =>
    due && isDay(due) && due > today ? null : new Refusal('newDueMissing', {}, 'due'),
})

export const yearEnd = guard({
  needs: ['isYearEnd'],
  obstacle: ({ facts }) => (facts.isYearEnd ? null : new Refusal('outsideYearEnd')),
})

/** Somebody asked for the move, and by the request that was read. */
export const asked = guard({
  obstacle: ({ move, dossier, input }) => findUnaskedRefusal(move, dossier, input.askedId),
  declares: ({ move, dossier }): Record<string, string> => {
    const request = findOpenRequest(move, dossier)
    return request ? { askedBy: request.askedBy, askedWith: request.reason } : {}
  },
})

/** The draft has all that a task needs. */
export const complete = guard({
  obstacle: ({ dossier: { task, standards } }) => {
    const named = { title: task.title }
    const { deadlineKind, due, period } = task
    if (task.leadUnitId === null) return new Refusal('leadUnitMissing', named, 'leadUnitId')
    if (!hasText(task.requiredResult)) return new Refusal('requiredResultMissing', named, 'requiredResult')
    if (deadlineKind === 'unset') return new Refusal('deadlineUnset', named, 'deadlineKind')
    if (deadlineKind !== 'ongoing' && deadlineKind !== 'recurring' && due === null)
      return new Refusal('dueMissing', named, 'due')
    if (deadlineKind === 'recurring' && period === null) return new Refusal('periodMissing', named, 'period')
    return standards.length ? null : new Refusal('standardMissing', named, 'standards')
  },
})

// Proof from before a reopening has lapsed: it answers nothing until it is given again.
const answering: readonly EvidenceState[] = ['pending', 'accepted']

export const standardsAnswered = guard({
  obstacle: ({ dossier }) => {
    const open = findStandardWithout(answering, dossier)
    return open ? new Refusal('standardUnanswered', { standard: open.text }) : null
  },
})

export const supportingAnswered = guard({
  obstacle: ({ dossier: { supporting } }) => {
    const { length: count } = supporting.filter(({ answeredAt, waivedReason }) => !answeredAt && !waivedReason)
    return count ? new Refusal('supportingUnanswered', { count }) : null
  },
})

export const occurrencesFiled = guard({
  obstacle: ({ dossier: { occurrences } }) => {
    const open = occurrences.find((each) => !each.filedOn && !isExcused(each) && !awaitsVerdict(each))
    return open ? new Refusal('occurrenceUnfiled', { label: open.label }) : null
  },
})

export const explanationsJudged = guard({
  obstacle: ({ dossier: { occurrences } }) => {
    const waiting = occurrences.find(awaitsVerdict)
    if (waiting) return new Refusal('explanationUnjudged', { label: waiting.label })
    const open = occurrences.find((each) => !each.filedOn && !isExcused(each))
    return open ? new Refusal('occurrenceUnfiled', { label: open.label }) : null
  },
})

export const evidenceChecked = guard({
  obstacle: ({ dossier }) => {
    const unchecked = dossier.evidence.find(({ state }) => state === 'pending')
    if (unchecked) return new Refusal('evidenceUnchecked', { title: unchecked.title })
    const open = findStandardWithout(['accepted'], dossier)
    return open ? new Refusal('standardUnproven', { standard: open.text }) : null
  },
})

/** The same two of the head's review, where it is the last. */
export const explanationsJudgedAtLast = guard({
  obstacle: (of) => (of.dossier.levels.office ? null : (explanationsJudged.obstacle?.(of) ?? null)),
})
export const evidenceCheckedAtLast = guard({
  obstacle: (of) => (of.dossier.levels.office ? null : (evidenceChecked.obstacle?.(of) ?? null)),
})

/** True of the only person of the lead unit, who may check the own work for it: nobody else could. */
export const isAlone = (people: readonly { userId: string }[]): boolean =>
  new Set(people.map(({ userId }) => userId)).size === 1

const hasText = (text: string | undefined): boolean => !!text?.trim()
const isOutcome = (text: string | undefined): text is Outcome => outcomes.some((outcome) => outcome === text)

/** True when the actor did the work that the move checks. */
function checksOwnWork({ side, dossier, actor }: MoveCase<never>): boolean {
  return side !== undefined && listOtherSides(side, dossier, actor).includes('work')
}

/** True of a move past the last review of the office, or past the unit's where that is the last, on what was reported as partly done. */
function isBelowFull({ dossier, leadsTo }: MoveCase<never>): boolean {
  return isPartly({ dossier }) && leadsTo !== 'officeReview'
}

function isPartly({ dossier }: Pick<MoveCase<never>, 'dossier'>): boolean {
  return dossier.task.percent < 100
}

const saysFulfilled = ({ leadsTo, input }: MoveCase<never>): boolean =>
  leadsTo !== 'closed' || input.outcome === 'fulfilled'

function findStandardWithout(states: readonly EvidenceState[], { standards, evidence }: MoveCase['dossier']) {
  const isProven = (id: string) =>
    evidence.some((item) => item.standardId === id && !item.process && states.includes(item.state))
  return standards.find(({ id }) => !isProven(id))
}
