import { describe, expect, it } from 'vitest'
import { roles } from '@/domain/people'
import { allLevels } from '../levels'
import { sides, type TaskStatus, taskStatuses } from '../task'
import { createActor, createChange, createDossier } from '../testing'
import {
  type ChangeAct,
  type ChangeState,
  changeActs,
  changeStates,
  type Decider,
  deciders,
  isOpenChange,
} from './change-request'
import { decideChange } from './decide-change'
import { findChangeWithdrawalRefusal, findFirstState, lapsesIn, listChangeActs } from './stages'

/** DOMAIN once more: in which state, decided by whom in the end, who acts, and where it goes. */
type Law = { state: ChangeState; decider: Decider[]; who: string; acts: Partial<Record<ChangeAct, ChangeState>> }
const decides = { grant: 'granted', grantOther: 'granted', refuse: 'refused' } as const
const advises = { adviseFor: 'advised', adviseAgainst: 'advised' } as const
const law: Law[] = [
  {
    state: 'asked',
    decider: [...deciders],
    who: 'head /district/lead/',
    acts: { sign: 'signed', turnDown: 'returned' },
  },
  { state: 'signed', decider: ['coordinator'], who: 'coordinator /district/', acts: decides },
  { state: 'signed', decider: ['director', 'leader'], who: 'coordinator /district/', acts: advises },
  {
    state: 'hearing',
    decider: ['director', 'leader'],
    who: 'head /district/support/',
    acts: { willing: 'signed', unwilling: 'signed' },
  },
  { state: 'advised', decider: ['director'], who: 'director /district/', acts: decides },
  { state: 'advised', decider: ['leader'], who: 'leader /district/', acts: decides },
]
const running: TaskStatus[] = ['inProgress', 'unitReview', 'officeReview', 'leaderReview']
const places = ['/district/', '/district/lead/', '/district/support/', '/other/']
const people = roles.flatMap((role) => places.map((path) => createActor(role, path, `${role} ${path}`)))
const now = '2026-12-15T02:00:00.000Z'
const context = { note: '依据', due: '2027-01-10', now, receiverHasHead: true }

describe.each(changeStates)('a request that is %s', (state) => {
  it.each(deciders)(
    'and decided by the %s lets act whom DOMAIN names, in the states of a running task alone',
    (decider) => {
      for (const status of taskStatuses)
        for (const actor of people) {
          const row = law.find((each) => each.state === state && each.decider.includes(decider))
          const isTheirs = row?.who === actor.userId && running.includes(status)
          const wanted = state === 'hearing' ? { kind: 'leadUnit' as const, wanted: 'support' } : {}
          const change = createChange({ state, decider, askedBy: 'handler', ...wanted })
          const dossier = createDossier({ status }, { changes: [change] })
          expect(listChangeActs(change, dossier, actor), `${actor.userId} ${status}`).toEqual(
            isTheirs ? Object.keys(row.acts) : [],
          )
          for (const act of changeActs) {
            const decide = () => decideChange(change, { ...context, dossier, actor, act })
            const to = isTheirs ? row.acts[act] : undefined
            if (to) expect(decide().change.state, `${act} by ${actor.userId}`).toBe(to)
            else expect(decide, `${act} by ${actor.userId} ${status}`).toThrow()
          }
        }
    },
  )

  it('is taken back by its asker while it is on its way', () => {
    const change = createChange({ state })
    const handler = createActor('handler', '/district/lead/')
    const code = findChangeWithdrawalRefusal(change, createDossier(), handler)?.code ?? null
    expect(code).toBe(isOpenChange(change) ? null : 'changeSettled')
    const other = findChangeWithdrawalRefusal(change, createDossier(), createActor('head', '/district/lead/'))
    expect(other?.code).toBe(isOpenChange(change) ? 'requestNotYours' : 'changeSettled')
  })
})

it('is decided by nobody who stood on another side, nor by its asker', () => {
  for (const [state, decider, who, own] of [
    ['signed', 'coordinator', createActor('coordinator', '/district/'), 'office'],
    ['advised', 'leader', createActor('leader', '/district/'), 'leader'],
    ['advised', 'director', createActor('director', '/district/'), 'direction'],
  ] as const)
    for (const side of sides) {
      const change = createChange({ state, decider })
      const dossier = createDossier({}, { sides: [{ userId: who.userId, side }] })
      expect(listChangeActs(change, dossier, who).length > 0, `${decider} from ${side}`).toBe(side === own)
      expect(listChangeActs({ ...change, askedBy: who.userId }, createDossier(), who)).toEqual([])
    }
})

it('names the leader of the task where it has one', () => {
  const change = createChange({ state: 'advised', decider: 'leader' })
  const dossier = createDossier({ leaderId: 'other' })
  expect(listChangeActs(change, dossier, createActor('leader', '/district/'))).toEqual([])
})

it('begins with the head, unless the head asks or the body does without the unit’s review', () => {
  const [head, handler] = [createActor('head', '/district/lead/'), createActor('handler', '/district/lead/')]
  expect([findFirstState(createDossier(), head), findFirstState(createDossier(), handler)]).toEqual(['signed', 'asked'])
  const without = createDossier({}, { levels: { ...allLevels, unit: false } })
  expect(findFirstState(without, handler)).toBe('signed')
})

it('waits while the task is suspended, and is void once it ends', () => {
  expect(taskStatuses.filter(lapsesIn)).toEqual(['draft', 'assigned', 'done', 'closed', 'cancelled', 'carriedOver'])
})

it('keeps every opinion with its words, and needs a reason to be turned down or refused', () => {
  const change = createChange({ state: 'asked' })
  const head = createActor('head', '/district/lead/')
  const dossier = createDossier()
  expect(() => decideChange(change, { ...context, dossier, actor: head, act: 'turnDown', note: ' ' })).toThrow(
    'reasonMissing',
  )
  const { change: signed, isGranted, side } = decideChange(change, { ...context, dossier, actor: head, act: 'sign' })
  expect([isGranted, side]).toEqual([false, 'unit'])
  expect(signed.opinions).toEqual([{ act: 'sign', by: 'head', role: 'head', at: now, note: '依据' }])
})
