import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { daysLate } from '../closure'
import { isToRenew } from '../evidence-rights'
import { isFulfilledExtended, isFulfilledOnTime } from '../figures/figures'
import { allLevels } from '../levels'
import { isLateDone } from '../light'
import { type EvidenceState, requestKinds, type Task } from '../task'
import { createActor, createContext, createDossier, createEvidence, createRequest } from '../testing'
import { decideMove } from './decide-move'
import { type Move, moves, moveTable } from './lifecycle'

const director = createActor('director', '/district/')
const by = (task: Partial<Task>, due = '2027-03-31', now = '2026-12-15T02:00:00.000Z') =>
  createContext({ actor: director, dossier: createDossier(task), now, input: { reason: '回头看', due } })

describe('the reported percent', () => {
  it('is what was reported after every move, whoever decides', () => {
    for (const row of moveTable)
      for (const status of row.from)
        for (const percent of [0, 25, 80, 100])
          for (const [role, relation] of row.who) {
            const isLead = /^leadUnit|^assignedHandler/.test(relation)
            const path = isLead ? '/district/lead/' : '/district/'
            const actor = createActor(role, relation === 'supportingUnit' ? '/district/support/' : path)
            const submittedBy = row.move === 'withdraw' ? 'handler' : 'colleague'
            const requests = requestKinds.map((kind) => createRequest({ id: kind, kind }))
            const levels = { ...allLevels, unit: !/^(leadUnitForHead|assignedHandlerForUnit)$/.test(relation) }
            const dossier = createDossier({ status, percent, submittedBy, number: null }, { requests, levels })
            const { task } = decideMove(row.move, createContext({ actor, dossier }))
            expect(task.percent, `${row.move} by ${role}`).toBe(percent)
          }
    expect(new Set(moveTable.map(({ move }) => move))).toEqual(new Set<Move>(moves))
  })
})

describe('a reopened task', () => {
  const finished = {
    status: 'closed',
    completedBy: 'coordinator',
    closedBy: 'director',
    submittedBy: 'handler',
  } as const

  it('keeps how it had ended: when, how, by whom, how late', () => {
    const dates = { due: '2026-06-30', submittedOn: '2026-07-12', completedOn: '2026-07-20', closedOn: '2026-08-01' }
    const { closure, task } = decideMove('reopen', by({ ...finished, ...dates, outcome: 'partly', percent: 80 }))
    expect(closure).toEqual({
      taskId: 't1',
      ...dates,
      outcome: 'partly',
      percent: 80,
      submittedBy: 'handler',
      completedBy: 'coordinator',
      closedBy: 'director',
      reopenedOn: '2026-12-15',
      reopenedBy: 'director',
      reason: '回头看',
    })
    expect(task).toMatchObject({ lateBefore: 12, reopenedOn: '2026-12-15', closedBy: null, originalDue: '2026-12-31' })
  })

  it('stays late for ever, through several reopenings, by the most days', () => {
    const late = { ...finished, due: '2026-06-30', submittedOn: '2026-07-12', completedOn: '2026-07-20' }
    const first = decideMove('reopen', by({ ...late })).task
    const inTime = { ...first, status: 'done', submittedOn: '2027-03-01', completedOn: '2027-03-05' } as const
    const second = decideMove('reopen', by(inTime, '2027-06-30', '2027-04-15T02:00:00.000Z')).task
    const again = { ...second, status: 'done', submittedOn: '2027-05-01', completedOn: '2027-05-02' } as const
    for (const task of [inTime, again]) {
      const kept = { ...task, status: 'closed', outcome: 'fulfilled' } as const
      expect([isLateDone(kept), isFulfilledOnTime(kept), isFulfilledExtended(kept)]).toEqual([true, false, false])
    }
    expect([first.lateBefore, second.lateBefore, second.originalDue]).toEqual([12, 12, '2026-12-31'])
  })

  it('was in time before, and is judged by its new day alone', () => {
    const inTime = { ...finished, due: '2026-06-30', submittedOn: '2026-06-29', completedOn: '2026-07-20' }
    expect(decideMove('reopen', by(inTime)).task.lateBefore).toBe(0)
  })

  it('counts one that was closed without being handed in by the day of its closing', () => {
    const concluded = { due: '2026-06-30', submittedOn: null, completedOn: null, closedOn: '2026-12-20' }
    expect(daysLate(concluded)).toBe(173)
  })

  it.each<[EvidenceState, string | null]>([
    ['lapsed', 'standardUnanswered'],
    ['rejected', 'standardUnanswered'],
    ['pending', null],
    ['accepted', null],
  ])('answers no standard with proof that is %s: %s', (state, code) => {
    const dossier = createDossier({}, { evidence: [createEvidence({ state })] })
    let refused: string | null = null
    try {
      decideMove('submit', createContext({ dossier }))
    } catch (error) {
      refused = error instanceof Refusal ? error.code : 'other'
    }
    expect(refused).toBe(code)
  })

  it('asks for the same proof once more and takes it in again once', () => {
    const old = createEvidence({ state: 'lapsed' })
    expect(isToRenew(old, [old])).toBe(true)
    expect(isToRenew(old, [old, createEvidence({ id: 'e2', state: 'pending' })])).toBe(false)
    expect(isToRenew(old, [old, createEvidence({ id: 'e2', state: 'rejected' })])).toBe(true)
    expect(isToRenew(createEvidence({ state: 'accepted' }), [])).toBe(false)
  })
})
