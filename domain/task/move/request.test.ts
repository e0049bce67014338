import { describe, expect, it } from 'vitest'
import { roles } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { type RequestKind, requestKinds, sides, type TaskStatus, taskStatuses } from '../task'
import { createActor, createContext, createDossier, createRequest } from '../testing'
import { decideMove, listOpenMoves } from './decide-move'
import { findAnswerRefusal, findAskRefusal, findWithdrawalRefusal, settleRequests } from './request'
import type { PlacedDossier } from './standing'

/** DOMAIN's table once more: who asks, who answers, from where. */
const open: TaskStatus[] = ['assigned', 'inProgress', 'unitReview', 'officeReview', 'leaderReview']
const law: Record<RequestKind, { asks: string; answers: string; from: TaskStatus[] }> = {
  cancel: { asks: 'director /district/', answers: 'leader /district/', from: open },
  concludeYear: { asks: 'head /district/lead/', answers: 'director /district/', from: open.slice(1) },
}
const places = ['/district/', '/district/lead/', '/district/support/', '/other/']
const people = roles.flatMap((role) => places.map((path) => createActor(role, path)))
const codeOf = (refusal: Refusal | null) => refusal?.code ?? null

describe.each(requestKinds)('a request to %s', (kind) => {
  const { asks, answers, from } = law[kind]
  const asked = createRequest({ kind })
  const each = (
    work: (who: string, status: TaskStatus, dossier: PlacedDossier, actor: (typeof people)[number]) => void,
  ) => {
    for (const status of taskStatuses)
      for (const actor of people) work(`${actor.role} ${actor.unitPath}`, status, createDossier({ status }), actor)
  }

  it('is asked by whom DOMAIN names, in its states alone', () =>
    each((who, status, dossier, actor) => {
      const may = who === asks && from.includes(status)
      expect(findAskRefusal(kind, dossier, actor, true) === null, `${who} ${status}`).toBe(may)
    }))

  it('is agreed to and refused by whom DOMAIN names, once it was asked', () =>
    each((who, status, dossier, actor) => {
      const may = who === answers && from.includes(status)
      const context = createContext({ actor, dossier: { ...dossier, requests: [asked] } })
      const offered = listOpenMoves(context).some(({ move }) => move === kind)
      const refuses = findAnswerRefusal(kind, context.dossier, actor) === null
      expect([offered, refuses], `${who} ${status}`).toEqual([may, may])
      expect(listOpenMoves({ ...context, dossier }).some(({ move }) => move === kind)).toBe(false)
    }))

  it('that nobody made is neither agreed to nor refused', () => {
    const [role = '', path = ''] = answers.split(' ')
    const actor = people.find((each) => each.role === role && each.unitPath === path) ?? createActor('admin', '/')
    expect(() => decideMove(kind, createContext({ actor }))).toThrow('notAsked')
    const ended = createDossier({}, { requests: [{ ...asked, state: 'withdrawn' }] })
    expect(codeOf(findAnswerRefusal(kind, ended, actor))).toBe('notAsked')
  })

  it('is not decided by one who stood on another side, the asker first of all', () => {
    const [role = '', path = ''] = answers.split(' ')
    const actor = people.find((each) => each.role === role && each.unitPath === path) ?? createActor('admin', '/')
    const own = kind === 'cancel' ? 'leader' : 'direction'
    for (const side of sides.filter((each) => each !== own)) {
      const dossier = createDossier({}, { requests: [asked], sides: [{ userId: actor.userId, side }] })
      expect(codeOf(findAnswerRefusal(kind, dossier, actor))).toBe('decidedBefore')
      expect(() => decideMove(kind, createContext({ actor, dossier }))).toThrow('decidedBefore')
    }
  })

  it('is made once at a time, and taken back by its maker alone', () => {
    const [role = '', path = ''] = asks.split(' ')
    const asker = people.find((each) => each.role === role && each.unitPath === path) ?? createActor('admin', '/')
    const dossier = createDossier({}, { requests: [{ ...asked, askedBy: asker.userId }] })
    expect(codeOf(findAskRefusal(kind, dossier, asker, true))).toBe('askedBefore')
    expect(findWithdrawalRefusal(kind, dossier, asker)).toBeNull()
    expect(codeOf(findWithdrawalRefusal(kind, dossier, { ...asker, userId: 'deputy' }))).toBe('requestNotYours')
    expect(codeOf(findWithdrawalRefusal(kind, createDossier(), asker))).toBe('notAsked')
  })

  it('ends with the agreement, and is void where a move leads out of its states', () => {
    const dossier = createDossier({}, { requests: [{ ...asked, id: 'q', kind }] })
    expect(settleRequests(dossier, { move: kind, status: 'cancelled' })).toEqual([{ id: 'q', state: 'agreed' }])
    expect(settleRequests(dossier, { move: 'approve', status: 'done' })).toEqual([{ id: 'q', state: 'lapsed' }])
    expect(settleRequests(dossier, { move: 'submit', status: 'unitReview' })).toEqual([])
  })
})

it('a year-end reason is given within the window, and by a head who did the work too: it decides nothing', () => {
  const head = createActor('head', '/district/lead/')
  expect(codeOf(findAskRefusal('concludeYear', createDossier(), head, false))).toBe('outsideYearEnd')
  const lone = createDossier({}, { sides: [{ userId: 'head', side: 'work' }] })
  expect(findAskRefusal('concludeYear', lone, head, true)).toBeNull()
})

it('the move declares who had asked, and with which words', () => {
  const dossier = createDossier({}, { requests: [createRequest()] })
  const { declared } = decideMove('cancel', createContext({ actor: createActor('leader', '/district/'), dossier }))
  expect(declared).toEqual({ askedBy: 'asker', askedWith: '上级统一办理' })
})
