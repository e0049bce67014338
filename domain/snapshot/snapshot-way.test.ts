import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../people'
import { type SnapshotAct, type SnapshotState, type SnapshotStation, snapshotActs, snapshotStates } from './snapshot'
import {
  findAskedOfSnapshot,
  findOpenRefusal,
  findSnapshotRefusal,
  findSnapshotWriteRefusal,
  listSnapshotActs,
  seesSnapshot,
  snapshotAfter,
} from './snapshot-way'
import { createSnapshot } from './testing'

const roles: Role[] = ['coordinator', 'director', 'leader', 'auditor', 'admin', 'head', 'handler']
const person = (role: Role, path = '/district/', userId: string = role): Actor => ({
  ...{ userId, name: userId, membershipId: userId, role, unitId: 'u', unitName: 'u', unitPath: path, address: '' },
})
const station = (act: SnapshotAct, by: string): SnapshotStation => ({
  ...{ act, by, role: 'coordinator', at: '2026-10-08T02:00:00.000Z', note: '', deputyFor: '', items: [] },
})
const snapshot = (state: SnapshotState, more = {}) => ({
  ...createSnapshot({ state, way: [station('submit', 'coordinator')], ...more }),
  unitPath: '/district/',
})

/** Who may do what where it stands; all else is refused. */
const allowed: Record<SnapshotState, Partial<Record<SnapshotAct, Role[]>>> = {
  drafting: { submit: ['coordinator', 'director'], drop: ['coordinator', 'director'] },
  secrecyCheck: { publish: ['director'], sendBack: ['coordinator', 'director'] },
  published: { withdraw: ['director'] },
  withdrawn: {},
  dropped: {},
}

describe('the way of a snapshot to the public', () => {
  it.each(snapshotStates.flatMap((state) => snapshotActs.map((act) => [state, act] as const)))(
    'where it is %s, %s is for its people alone, of the body or one above',
    (state, act) => {
      for (const role of roles) {
        const may = allowed[state][act]?.includes(role) ?? false
        for (const path of ['/district/', '/'])
          expect(!findSnapshotRefusal(act, snapshot(state), person(role, path)), `${role} ${path}`).toBe(may)
        for (const path of ['/district/town/', '/elsewhere/'])
          expect(findSnapshotRefusal(act, snapshot(state), person(role, path))?.code, path).toBe('notAllowed')
        expect(listSnapshotActs(snapshot(state), person(role)).includes(act)).toBe(may)
      }
    },
  )

  it('takes two people’s signatures: not who sent it, in whatever capacity, nor who alone wrote it', () => {
    const sent = snapshot('secrecyCheck', { way: [station('submit', 'director')] })
    expect(findSnapshotRefusal('publish', sent, person('director'))?.code).toBe('snapshotSignedBefore')
    const deputy = { ...person('director', '/district/', 'other'), deputyFor: { id: 'director', name: 'director' } }
    expect(findSnapshotRefusal('publish', sent, deputy)?.code).toBe('snapshotSignedBefore')
    const own = snapshot('secrecyCheck', { writers: ['director'] })
    expect(findSnapshotRefusal('publish', own, person('director'))?.code).toBe('ownSnapshot')
    const begun = snapshot('secrecyCheck', { writers: [], begunBy: 'director' })
    expect(findSnapshotRefusal('publish', begun, person('director'))?.code).toBe('ownSnapshot')
    const again = snapshot('secrecyCheck', {
      way: [station('submit', 'director'), station('sendBack', 'x'), station('submit', 'coordinator')],
    })
    expect(findSnapshotRefusal('publish', again, person('director'))).toBeNull()
  })

  it('leads where its act says, and is written while it is drafted alone', () => {
    expect(snapshotAfter('submit', snapshot('drafting'))).toBe('secrecyCheck')
    expect(snapshotAfter('publish', snapshot('secrecyCheck'))).toBe('published')
    expect(snapshotAfter('withdraw', snapshot('published'))).toBe('withdrawn')
    for (const state of snapshotStates)
      expect(findSnapshotWriteRefusal(snapshot(state), person('coordinator'))?.code).toBe(
        state === 'drafting' ? undefined : 'snapshotNotDrafting',
      )
    expect(findSnapshotWriteRefusal(snapshot('drafting'), person('leader'))?.code).toBe('notAllowed')
  })

  it('asks the body’s director to sign it, and its coordinators to mend what came back', () => {
    expect(findAskedOfSnapshot(snapshot('secrecyCheck'), person('director'))).toBe('publish')
    expect(findAskedOfSnapshot(snapshot('secrecyCheck'), person('director', '/'))).toBeNull()
    expect(findAskedOfSnapshot(snapshot('secrecyCheck'), person('coordinator'))).toBeNull()
    const returned = snapshot('drafting', { way: [station('submit', 'x'), station('sendBack', 'y')] })
    expect(findAskedOfSnapshot(returned, person('coordinator'))).toBe('submit')
    expect(findAskedOfSnapshot(snapshot('drafting', { way: [] }), person('coordinator'))).toBeNull()
    expect(findAskedOfSnapshot(snapshot('published'), person('director'))).toBeNull()
  })

  it('is seen by who oversees the body, and its page opened by a director there', () => {
    const seeing = roles.filter((role) => seesSnapshot('/district/', person(role)))
    expect(seeing).toEqual(['coordinator', 'director', 'leader', 'auditor'])
    expect(seesSnapshot('/district/', person('director', '/district/town/'))).toBe(false)
    const opening = roles.filter((role) => !findOpenRefusal('/district/', person(role)))
    expect(opening).toEqual(['director'])
    expect(findOpenRefusal('/district/', person('director', '/elsewhere/'))?.code).toBe('notAllowed')
  })
})
