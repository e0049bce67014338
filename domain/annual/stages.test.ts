import { describe, expect, it } from 'vitest'
import type { Role } from '../people'
import { createActor } from '../task/testing'
import type { EditionAct, EditionState, Station } from './edition'
import { findActRefusal, findAsked, listActs, type Standing, stateAfter } from './stages'

const path = '/district/'
const who = (role: Role, userId: string = role, at = path) => ({ ...createActor(role, at), userId })
const did = (act: EditionAct, by: string, role: Role = 'coordinator'): Station => ({ act, by, role, at: '', note: '' })
const standing = (state: EditionState, way: Station[] = [], more: Partial<Standing> = {}): Standing => ({
  ...{ state, way, asksLeader: false, issuerPath: path, writers: ['a', 'b'] },
  ...more,
})
const code = (act: EditionAct, edition: Standing, actor = who('director')) =>
  findActRefusal(act, edition, actor)?.code ?? null

// The law once more, by role: what each may do where.
describe('the way to publishing', () => {
  it.each([
    ['drafting', { coordinator: ['submit', 'report'], director: ['submit', 'report'], leader: [] }],
    ['directorReview', { coordinator: ['report'], director: ['endorse', 'sendBack', 'report'], leader: [] }],
    ['leaderReview', { coordinator: ['report'], director: ['report'], leader: ['approve', 'sendBack'] }],
    [
      'secrecyCheck',
      {
        coordinator: ['signSecrecy', 'sendBack', 'report'],
        director: ['signSecrecy', 'sendBack', 'report'],
        leader: [],
      },
    ],
    ['published', { coordinator: [], director: [], leader: [] }],
  ] as const)('%s', (state, expected) => {
    for (const [role, acts] of Object.entries(expected))
      expect(listActs(standing(state), who(role as Role))).toEqual(acts)
    for (const role of ['handler', 'head', 'auditor', 'admin'] as const)
      expect(listActs(standing(state), who(role))).toEqual([])
    expect(listActs(standing(state), who('director', 'director', '/district/lead/'))).toEqual([])
  })

  it('passes the leader where one is asked', () => {
    expect(stateAfter('submit', standing('drafting'))).toBe('directorReview')
    expect(stateAfter('endorse', standing('directorReview'))).toBe('secrecyCheck')
    expect(stateAfter('endorse', standing('directorReview', [], { asksLeader: true }))).toBe('leaderReview')
    expect(stateAfter('approve', standing('leaderReview'))).toBe('secrecyCheck')
    expect(stateAfter('sendBack', standing('secrecyCheck'))).toBe('drafting')
    expect(stateAfter('report', standing('leaderReview'))).toBe('leaderReview')
    expect(stateAfter('publish', standing('secrecyCheck'))).toBe('published')
  })

  it('is not gone alone', () => {
    const submitted = [did('submit', 'director', 'director')]
    expect(code('endorse', standing('directorReview', submitted))).toBe('editionActedBefore')
    expect(code('endorse', standing('directorReview', [did('submit', 'a')]))).toBe(null)
    const endorsed = [did('submit', 'a'), did('endorse', 'leader', 'director')]
    expect(code('approve', standing('leaderReview', endorsed), who('leader'))).toBe('editionActedBefore')
    expect(code('endorse', standing('directorReview', [did('submit', 'a')], { writers: ['director'] }))).toBe(
      'ownEdition',
    )
  })

  it('is published once two different people have signed', () => {
    const once = [did('submit', 'a'), did('endorse', 'd'), did('signSecrecy', 'director', 'director')]
    expect(code('publish', standing('secrecyCheck', once))).toBe('secrecyUnsigned')
    expect(code('signSecrecy', standing('secrecyCheck', once))).toBe('editionActedBefore')
    const twice = [...once, did('signSecrecy', 'coordinator')]
    expect(code('publish', standing('secrecyCheck', twice))).toBe(null)
    expect(code('signSecrecy', standing('secrecyCheck', twice), who('coordinator', 'third'))).toBe('secrecySigned')
  })

  it('begins anew after it was sent back: earlier signatures count no more', () => {
    const way = [
      did('submit', 'a'),
      did('signSecrecy', 'b'),
      did('signSecrecy', 'c'),
      did('sendBack', 'c'),
      did('submit', 'a'),
    ]
    expect(code('publish', standing('secrecyCheck', way))).toBe('secrecyUnsigned')
    expect(code('signSecrecy', standing('secrecyCheck', way), who('coordinator', 'b'))).toBe(null)
  })
})

describe('what an edition asks', () => {
  it.each([
    ['drafting', 'coordinator', null],
    ['directorReview', 'director', 'endorse'],
    ['directorReview', 'coordinator', null],
    ['leaderReview', 'leader', 'approve'],
    ['secrecyCheck', 'coordinator', 'signSecrecy'],
    ['published', 'director', null],
  ] as const)('%s: of a %s %s', (state, role, expected) => {
    expect(findAsked(standing(state), who(role))).toBe(expected)
  })

  it('asks coordinators to mend what was sent back, nobody of a body above', () => {
    const way = [did('submit', 'a'), did('sendBack', 'd', 'director')]
    expect(findAsked(standing('drafting', way), who('coordinator'))).toBe('submit')
    expect(findAsked(standing('drafting', way), who('director'))).toBe(null)
    expect(findAsked(standing('directorReview'), who('director', 'director', '/'))).toBe(null)
  })
})
