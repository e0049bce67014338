import { describe, expect, it } from 'vitest'
import { ensurePart } from './part'
import { canSee, isLeadHead } from './standing'
import { createActor, createDossier, testUnits } from './testing'

const headAbove = createActor('head', '/district/')

describe('a head at the root of the district', () => {
  it('sees what the departments lead', () => expect(canSee(testUnits, headAbove)).toBe(true))
  it('signs for none of them', () => expect(isLeadHead(testUnits, headAbove)).toBe(false))
  it('answers for no supporting unit below', () =>
    expect(() => ensurePart({ ...createDossier(), units: testUnits }, headAbove)).toThrow('moveNotYours'))
})

it('a head of the lead unit acts for it', () =>
  expect(isLeadHead(testUnits, createActor('head', '/district/lead/'))).toBe(true))
