import { describe, expect, it, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { allLevels } from '../levels'
import type { Task } from '../task'
import {
  createActor,
  createContext,
  createDossier,
  createEvidence,
  createOccurrence,
  createRequest,
  createStandard,
  createSupporting,
  testFacts,
  testUnits,
} from '../testing'
import { decideMove, findObstacle, listFields, type MoveContext } from './decide-move'
import { newDueGiven, reasonGiven } from './guards'
import { findMoveRow, type Move, moveTable } from './lifecycle'
import type { MoveInput } from './move-input'
import type { MoveRow } from './move-row'
import type { PlacedDossier } from './standing'

const director = createActor('director', '/district/')
const head = createActor('head', '/district/lead/')
const coordinator = createActor('coordinator', '/district/')

function refusalOf(move: Move, context: MoveContext): Refusal | null {
  try {
    decideMove(move, context)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function expectRefusal(move: Move, context: Partial<MoveContext>, code: string, field?: string) {
  const refusal = refusalOf(move, createContext(context))
  expect([refusal?.code, refusal?.field]).toEqual([code, field])
}

type Case = readonly [Move, MoveContext['actor'], Task['status'], Partial<Omit<PlacedDossier, 'task'>>]

const input = createContext().input
const alone = { ...testFacts, leadPeople: [{ userId: 'head', role: 'head' as const }] }
const dossier = (task: Partial<Task>, rest: Partial<Omit<PlacedDossier, 'task'>> = {}) => createDossier(task, rest)

describe('registering a task', () => {
  const draft = (task: Partial<Task>, rest: Partial<Omit<PlacedDossier, 'task'>> = {}) => ({
    actor: director,
    dossier: dossier({ status: 'draft', number: null, ...task }, rest),
  })

  it.each([
    ['without lead unit', { leadUnitId: null }, 'leadUnitMissing', 'leadUnitId'],
    ['without required result', { requiredResult: ' ' }, 'requiredResultMissing', 'requiredResult'],
    ['without a decided deadline', { deadlineKind: 'unset' }, 'deadlineUnset', 'deadlineKind'],
    ['with a fixed deadline without a day', { deadlineKind: 'fixed', due: null }, 'dueMissing', 'due'],
    ['recurring without a period', { deadlineKind: 'recurring', period: null }, 'periodMissing', 'period'],
  ] as const)('is refused %s', (_, task, code, field) => {
    const leadPath = 'leadUnitId' in task ? null : testUnits.leadPath
    expectRefusal('register', draft(task, { units: { ...testUnits, leadPath } }), code, field)
  })

  it('is refused without a standard', () =>
    expectRefusal('register', draft({}, { standards: [] }), 'standardMissing', 'standards'))
  it('is refused until declared non-secret', () =>
    expectRefusal(
      'register',
      { ...draft({}), input: { ...input, nonSecret: '' } },
      'nonSecretNotDeclared',
      'nonSecret',
    ))
  it('is refused to the one who drafted it', () =>
    expectRefusal('register', draft({ drafterId: 'director' }), 'ownDraft'))
  it('takes an ongoing duty without a day', () => {
    const context = createContext(draft({ deadlineKind: 'ongoing', due: null, period: 'quarter' }))
    expect(decideMove('register', context).task.due).toBeNull()
  })
  it('gives the days to sign that hold today and keeps the original date', () => {
    const { task } = decideMove('register', createContext({ ...draft({ originalDue: null, due: '2026-12-31' }) }))
    expect([task.assignedOn, task.signDue, task.originalDue]).toEqual(['2026-12-15', '2026-12-18', '2026-12-31'])
  })
})

describe('signing and objecting', () => {
  const assigned = { actor: head, dossier: dossier({ status: 'assigned' }) }
  it('needs a handler', () =>
    expectRefusal('sign', { ...assigned, input: { handlerId: '' } }, 'handlerMissing', 'handlerId'))
  it('takes no handler from another unit', () =>
    expectRefusal('sign', { ...assigned, input: { handlerId: 'stranger' } }, 'handlerMissing', 'handlerId'))
  it('takes no head as handler, who could not report afterwards', () =>
    expectRefusal('sign', { ...assigned, input: { handlerId: 'head' } }, 'handlerMissing', 'handlerId'))
  it('objects with a reason only', () =>
    expectRefusal('object', { ...assigned, input: { reason: '  ' } }, 'reasonMissing', 'reason'))
  it('objects once', () =>
    expectRefusal(
      'object',
      { ...assigned, dossier: dossier({ status: 'assigned', objected: true }) },
      'objectedBefore',
    ))
})

describe('submitting', () => {
  const running = (rest: Partial<Omit<PlacedDossier, 'task'>>) => ({ dossier: dossier({}, rest) })
  it('needs evidence for each standard', () =>
    expectRefusal(
      'submit',
      running({ standards: [createStandard(), createStandard({ id: 'st2', text: '试运行' })] }),
      'standardUnanswered',
    ))
  it('does not count process material', () =>
    expectRefusal('submit', running({ evidence: [createEvidence({ process: true })] }), 'standardUnanswered'))
  it('does not count rejected evidence', () =>
    expectRefusal('submit', running({ evidence: [createEvidence({ state: 'rejected' })] }), 'standardUnanswered'))
  it('does not count evidence tied to no standard', () =>
    expectRefusal('submit', running({ evidence: [createEvidence({ standardId: null })] }), 'standardUnanswered'))
  it('takes evidence that waits for its check', () =>
    expect(
      refusalOf('submit', createContext(running({ evidence: [createEvidence({ state: 'pending' })] }))),
    ).toBeNull())
  it('waits for supporting units', () =>
    expectRefusal('submit', running({ supporting: [createSupporting({ answeredAt: null })] }), 'supportingUnanswered'))
  it('lets a waived supporting unit pass', () => {
    const supporting = [createSupporting({ answeredAt: null, waivedReason: '职能已划转' })]
    expect(refusalOf('submit', createContext(running({ supporting })))).toBeNull()
  })
  it('needs each occurrence filed, those to come too', () => {
    const late = createOccurrence({ label: '2026Q4', filedOn: null, due: '2027-01-08' })
    expectRefusal('submit', running({ occurrences: [createOccurrence(), late] }), 'occurrenceUnfiled')
  })
  it('lets an explained occurrence pass, until the office refuses the explanation', () => {
    const explained = createOccurrence({ filedOn: null, explanation: '工作已提前完成' })
    expect(refusalOf('submit', createContext(running({ occurrences: [explained] })))).toBeNull()
    const refused = { ...explained, verdict: 'refused' } as const
    expectRefusal('submit', running({ occurrences: [refused] }), 'occurrenceUnfiled')
    const accepted = { ...explained, verdict: 'accepted' } as const
    expect(refusalOf('submit', createContext(running({ occurrences: [accepted] })))).toBeNull()
  })
  it('is completed only when the office has judged each explanation', () => {
    const explained = createOccurrence({ filedOn: null, explanation: '工作已提前完成' })
    const reviewed = (verdict: 'accepted' | 'refused' | null) => ({
      actor: coordinator,
      dossier: dossier({ status: 'officeReview' }, { occurrences: [{ ...explained, verdict }] }),
    })
    expectRefusal('complete', reviewed(null), 'explanationUnjudged')
    expectRefusal('complete', reviewed('refused'), 'occurrenceUnfiled')
    expect(refusalOf('complete', createContext(reviewed('accepted')))).toBeNull()
  })
})

describe('reviewing', () => {
  const inUnit = (submittedBy: string) => ({ dossier: dossier({ status: 'unitReview', submittedBy }) })
  it('lets only the submitter withdraw', () => expectRefusal('withdraw', { ...inUnit('colleague') }, 'notSubmitter'))
  it('lets nobody approve their own submission', () =>
    expectRefusal('approveUnit', { actor: head, ...inUnit('head') }, 'decidedBefore'))
  it('asks a one-person unit for a waiver', () =>
    expectRefusal('approveUnit', { actor: head, ...inUnit('head'), facts: alone }, 'waiverMissing', 'waiver'))
  it('logs the waiver of a one-person unit', () => {
    const context = createContext({ actor: head, ...inUnit('head'), facts: alone, input: { waiver: '仅一人' } })
    expect(decideMove('approveUnit', context).declared).toEqual({ waiver: '仅一人' })
  })
  it('takes no waiver where the office does not review after the unit: nobody else would have seen it', () => {
    const of = {
      dossier: dossier({ status: 'unitReview', submittedBy: 'head' }, { levels: { ...allLevels, office: false } }),
    }
    expectRefusal('approveUnit', { actor: head, ...of, facts: alone, input: { waiver: '仅一人' } }, 'decidedBefore')
  })
  it('takes no waiver where the only person of the unit has decided elsewhere too', () => {
    const sides = [{ userId: 'head', side: 'direction' as const }]
    const context = { dossier: dossier({ status: 'unitReview', submittedBy: 'head' }, { sides }), facts: alone }
    expectRefusal('approveUnit', { actor: head, ...context, input: { waiver: '仅一人' } }, 'decidedBefore')
  })
  it('declares no waiver where none was needed', () => {
    const context = createContext({ actor: head, ...inUnit('handler'), input: { waiver: '多写' } })
    expect(decideMove('approveUnit', context).declared).toEqual({})
  })
  it('sends back with a note only', () =>
    expectRefusal('sendBack', { actor: head, ...inUnit('handler'), input: {} }, 'reasonMissing', 'reason'))
  it('completes only with all evidence checked', () =>
    expectRefusal(
      'complete',
      {
        actor: coordinator,
        dossier: dossier(
          { status: 'officeReview' },
          { evidence: [createEvidence(), createEvidence({ id: 'e2', state: 'pending' })] },
        ),
      },
      'evidenceUnchecked',
    ))
  it('completes only with an accepted proof of each standard', () =>
    expectRefusal(
      'complete',
      {
        actor: coordinator,
        dossier: dossier({ status: 'officeReview' }, { evidence: [createEvidence({ state: 'rejected' })] }),
      },
      'standardUnproven',
    ))
  it.each([{ priority: 'key' }, { needsLeader: true }] as const)('passes %o on to a leader', (task) => {
    const context = createContext({ actor: coordinator, dossier: dossier({ status: 'officeReview', ...task }) })
    const after = decideMove('complete', context).task
    expect([after.status, after.completedOn, after.completedBy]).toEqual(['leaderReview', null, 'coordinator'])
  })
  it('gives the task of a named leader to no other leader', () =>
    expectRefusal(
      'approve',
      {
        actor: createActor('leader', '/district/', 'other'),
        dossier: dossier({ status: 'leaderReview', leaderId: 'leader' }),
      },
      'moveNotYours',
    ))
})

describe('taking as done what was reported as less', () => {
  const leader = createActor('leader', '/district/')
  const last = { levels: { ...allLevels, office: false } }
  const cases: readonly Case[] = [
    ['approveUnit', head, 'unitReview', last],
    ['complete', coordinator, 'officeReview', {}],
    ['approve', leader, 'leaderReview', {}],
    ['close', director, 'done', {}],
  ]
  const at = (percent: number, [, actor, status, rest]: Case, given: MoveInput) =>
    createContext({ actor, dossier: dossier({ status, percent }, rest), input: { outcome: 'fulfilled', ...given } })

  it.each(cases)('%s asks whoever makes it first, and logs that it was minded', (...of) => {
    const [refusal, minded] = [refusalOf(of[0], at(60, of, {})), decideMove(of[0], at(60, of, { belowFull: 'on' }))]
    expect([refusal?.code, refusal?.field, refusal?.facts]).toEqual(['percentBelowFull', 'belowFull', { percent: 60 }])
    expect(minded.declared).toMatchObject({ reportedPercent: '60%' })
    expect(minded.task.percent).toBe(60)
  })
  it.each(cases)('%s asks nothing where all of it was reported', (...of) =>
    expect(decideMove(of[0], at(100, of, { belowFull: 'on' })).declared).not.toHaveProperty('reportedPercent'),
  )
  it('asks whoever hands it in too, whichever level comes next', () => {
    for (const levels of [allLevels, { ...allLevels, unit: false }]) {
      const at = (percent: number, input: MoveInput) =>
        createContext({
          actor: createActor('handler', '/district/lead/'),
          dossier: dossier({ status: 'inProgress', percent }, { levels }),
          input,
        })
      const refusal = refusalOf('submit', at(92, {}))
      expect([refusal?.code, refusal?.field, refusal?.facts]).toEqual(['handedInBelow', 'belowFull', { percent: 92 }])
      expect(decideMove('submit', at(92, { belowFull: 'on' })).declared).toMatchObject({ reportedPercent: '92%' })
      expect(refusalOf('submit', at(100, {}))).toBeNull()
    }
  })
  it('closes as partly fulfilled unasked, since that says it', () =>
    expect(refusalOf('close', at(60, ['close', director, 'done', {}], { outcome: 'partly' }))).toBeNull())
  it('asks no head after whom the office reviews', () => {
    const context = createContext({ actor: head, dossier: dossier({ status: 'unitReview' }), input: {} })
    expect(refusalOf('approveUnit', context)).toBeNull()
  })
})

describe('closing and reopening', () => {
  const done = (task: Partial<Task> = {}) => ({ actor: director, dossier: dossier({ status: 'done', ...task }) })
  it('lets nobody close what they completed', () =>
    expectRefusal('close', done({ completedBy: 'director' }), 'decidedBefore'))
  it('lets nobody close their own work', () =>
    expectRefusal('close', done({ submittedBy: 'director' }), 'decidedBefore'))
  it('needs an outcome', () =>
    expectRefusal('close', { ...done(), input: { outcome: 'great' } }, 'outcomeMissing', 'outcome'))
  it('reopens with a reason', () =>
    expectRefusal('reopen', { ...done(), input: { due: '2027-03-31' } }, 'reasonMissing', 'reason'))
  it.each(['2026-12-15', '2026-02-30', ''])('reopens with a new day after today, not %s', (due) =>
    expectRefusal('reopen', { ...done(), input: { reason: '回头看', due } }, 'newDueMissing', 'due'),
  )
  it('keeps the original date when reopened', () => {
    const { task } = decideMove('reopen', createContext(done({ percent: 100, originalDue: '2026-06-30' })))
    expect([task.due, task.originalDue, task.completedOn, task.outcome, task.percent]).toEqual([
      '2027-03-31',
      '2026-06-30',
      null,
      null,
      100,
    ])
  })
})

describe('the director alone', () => {
  const stated = createRequest({ kind: 'concludeYear', askedBy: 'head' })
  const running = { actor: director, dossier: dossier({}, { requests: [stated] }) }
  it.each(['suspend', 'carryOver'] as const)('%s needs a basis', (move) =>
    expectRefusal(move, { ...running, input: { ...input, reason: '' } }, 'reasonMissing', 'reason'),
  )
  it('resumes with a basis', () =>
    expectRefusal(
      'resume',
      { actor: director, dossier: dossier({ status: 'suspended' }), input: {} },
      'reasonMissing',
      'reason',
    ))
  it.each(['carryOver', 'concludeYear'] as const)('%s waits for the year-end window', (move) =>
    expectRefusal(move, { ...running, facts: { ...testFacts, isYearEnd: false } }, 'outsideYearEnd'),
  )
  it.each(['carryOver', 'concludeYear'] as const)('%s never counts as fulfilled', (move) =>
    expectRefusal(
      move,
      { ...running, input: { ...input, outcome: 'fulfilled' } },
      'outcomeNotFulfilledOnly',
      'outcome',
    ),
  )
  it('gives back the state before suspension', () => {
    const suspended = decideMove(
      'suspend',
      createContext({ actor: director, dossier: dossier({ status: 'officeReview' }) }),
    ).task
    const context = createContext({ actor: director, dossier: dossier(suspended) })
    expect(decideMove('resume', context).task).toMatchObject({ status: 'officeReview', heldStatus: null })
  })
})

describe('an obstacle beside a button', () => {
  const obstacle = (move: Move, context: Partial<MoveContext>) => {
    const whole = createContext({ input: {}, ...context })
    const row = findMoveRow(move, whole.dossier.task.status)
    return row ? findObstacle(row, whole)?.code : 'no row'
  }
  it('is what the form cannot answer', () =>
    expect(obstacle('submit', { dossier: dossier({}, { evidence: [] }) })).toBe('standardUnanswered'))
  it('is not what the form will ask', () =>
    expect(obstacle('sign', { dossier: dossier({ status: 'assigned' }) })).toBeUndefined())
  it('says that the year-end window is closed', () =>
    expect(obstacle('carryOver', { actor: director, facts: { ...testFacts, isYearEnd: false } })).toBe(
      'outsideYearEnd',
    ))
})

test('a field that two guards of a move ask for is drawn once', () => {
  const row = { ...moveTable[0], guards: [reasonGiven, newDueGiven, { ...reasonGiven }] }
  expect(listFields(row as MoveRow, createContext({}))).toEqual(['reason', 'due'])
})
