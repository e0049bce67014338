import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../people'
import { type CircularAct, type CircularState, type CircularStation, circularActs, circularStates } from './circular'
import {
  circularAfter,
  findAskedOfCircular,
  findCircularRefusal,
  findCircularWriteRefusal,
  listCircularActs,
  seesCircular,
} from './circular-way'
import { createCircular } from './testing'

const roles: Role[] = ['coordinator', 'director', 'leader', 'auditor', 'admin', 'head', 'handler']
const person = (role: Role, path = '/district/', userId: string = role): Actor => ({
  ...{ userId, name: userId, membershipId: userId, role, unitId: 'u', unitName: 'u', unitPath: path, address: '' },
})
const station = (act: CircularAct, by: string): CircularStation => ({
  ...{ act, by, role: 'coordinator', at: '2026-10-08T02:00:00.000Z', note: '', deputyFor: '' },
})
const circular = (state: CircularState, more = {}) => ({
  ...createCircular({ state, way: [station('submit', 'coordinator')], ...more }),
  unitPath: '/district/',
})

/** Who may do what where it stands; all else is refused. */
const allowed: Record<CircularState, Partial<Record<CircularAct, Role[]>>> = {
  drafting: { submit: ['coordinator', 'director'], drop: ['coordinator', 'director'] },
  directorReview: { endorse: ['director'], sendBack: ['director'] },
  leaderReview: { approve: ['leader'], sendBack: ['leader'] },
  ready: { issue: ['coordinator', 'director'], sendBack: ['coordinator', 'director'] },
  issued: {},
  dropped: {},
}

describe('the way of a circular', () => {
  it.each(circularStates.flatMap((state) => circularActs.map((act) => [state, act] as const)))(
    'where it is %s, %s is for its people alone, of the body or one above',
    (state, act) => {
      for (const role of roles) {
        const may = allowed[state][act]?.includes(role) ?? false
        for (const path of ['/district/', '/'])
          expect(!findCircularRefusal(act, circular(state), person(role, path)), `${role} ${path}`).toBe(may)
        for (const path of ['/district/town/', '/elsewhere/'])
          expect(findCircularRefusal(act, circular(state), person(role, path))?.code, path).toBe('notAllowed')
      }
    },
  )

  it('asks nobody twice, and nobody about what they alone wrote', () => {
    const own = circular('directorReview', { writers: ['director'] })
    expect(findCircularRefusal('endorse', own, person('director'))?.code).toBe('ownCircular')
    const untouched = circular('directorReview', { writers: [], begunBy: 'director' })
    expect(findCircularRefusal('endorse', untouched, person('director'))?.code).toBe('ownCircular')
    const submitted = circular('directorReview', { way: [station('submit', 'director')] })
    expect(findCircularRefusal('endorse', submitted, person('director'))?.code).toBe('circularActedBefore')
    const endorsed = circular('leaderReview', { way: [station('submit', 'coordinator'), station('endorse', 'leader')] })
    expect(findCircularRefusal('approve', endorsed, person('leader'))?.code).toBe('circularActedBefore')
    const again = circular('leaderReview', {
      way: [station('endorse', 'leader'), station('sendBack', 'x'), station('submit', 'y')],
    })
    expect(findCircularRefusal('approve', again, person('leader'))).toBeNull()
  })

  it.each([
    ['submit', 'drafting', false, 'directorReview'],
    ['endorse', 'directorReview', false, 'ready'],
    ['endorse', 'directorReview', true, 'leaderReview'],
    ['approve', 'leaderReview', true, 'ready'],
    ['issue', 'ready', false, 'issued'],
    ['sendBack', 'ready', false, 'drafting'],
  ] as const)('%s leads from %s (leader asked: %s) to %s', (act, state, asksLeader, to) =>
    expect(circularAfter(act, { state, asksLeader })).toBe(to),
  )

  it('is written while it is drafted alone', () => {
    for (const state of circularStates)
      expect(findCircularWriteRefusal(circular(state), person('coordinator'))?.code).toBe(
        state === 'drafting' ? undefined : 'circularNotDrafting',
      )
    expect(findCircularWriteRefusal(circular('drafting'), person('leader'))?.code).toBe('notAllowed')
  })

  it.each([
    ['drafting', '/district/', ['coordinator', 'director', 'leader', 'auditor']],
    ['ready', '/', ['coordinator', 'director', 'leader', 'auditor']],
    ['ready', '/district/lead/', []],
    ['issued', '/district/lead/', ['coordinator', 'director', 'leader', 'auditor', 'head', 'handler']],
    ['issued', '/elsewhere/', []],
  ] as const)('where it is %s it is read at %s by %o', (state, path, readers) =>
    expect(roles.filter((role) => seesCircular(circular(state), person(role, path)))).toEqual(
      roles.filter((role) => (readers as readonly Role[]).includes(role)),
    ),
  )

  it('asks whoever is next, and coordinators to mend what was sent back', () => {
    expect(findAskedOfCircular(circular('directorReview'), person('director'))).toBe('endorse')
    expect(findAskedOfCircular(circular('directorReview'), person('coordinator'))).toBeNull()
    expect(findAskedOfCircular(circular('drafting'), person('coordinator'))).toBeNull()
    const back = circular('drafting', { way: [station('submit', 'coordinator'), station('sendBack', 'director')] })
    expect(findAskedOfCircular(back, person('coordinator'))).toBe('submit')
    expect(findAskedOfCircular(circular('ready'), person('director', '/'))).toBeNull()
    expect(listCircularActs(circular('ready'), person('director', '/'))).toEqual(['issue', 'sendBack'])
  })
})
