import { describe, expect, it } from 'vitest'
import { roles } from './people'
import { can, ensureCan } from './policy'
import { Refusal } from './refusal'
import { visibleTo } from './scope'
import { createActor } from './task/testing'

describe('what a person may see', () => {
  it.each(roles)('is bounded for a %s', (role) => {
    const kind = visibleTo(createActor(role, '/district/')).kind
    const expected = role === 'admin' ? 'none' : role === 'head' || role === 'handler' ? 'unit' : 'subtree'
    expect(kind).toBe(expected)
  })
})

describe('what a person may do', () => {
  it('gives the administrator no business act', () =>
    expect(can({ role: 'admin' }, 'importReport') || can({ role: 'admin' }, 'seeLedger')).toBe(false))
  it('lets the auditor write nothing', () => {
    const writing = ['importReport', 'reviewPlan', 'registerPlan', 'managePeople'] as const
    expect(writing.filter((ability) => can({ role: 'auditor' }, ability))).toEqual([])
  })
  it('refuses with the ability and the role', () => {
    const act = () => ensureCan(createActor('handler', '/district/lead/'), 'registerPlan')
    expect(act).toThrow(Refusal)
  })
})
