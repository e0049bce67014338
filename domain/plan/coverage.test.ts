import { expect, it } from 'vitest'
import { type Claims, coverSentences, overlap } from './coverage'

const none: Claims = { headings: [], shortcomings: [], commitments: [], marks: [] }
const stateOf = (claims: Partial<Claims>) => coverSentences([{ start: 10, end: 20 }], { ...none, ...claims })[0]?.state

it('leaves a sentence open that nothing claims', () => expect(stateOf({})).toBe('open'))
it('claims a sentence of which half lies in a commitment', () => {
  expect(stateOf({ commitments: [{ start: 0, end: 15 }] })).toBe('commitment')
  expect(stateOf({ commitments: [{ start: 0, end: 14 }] })).toBe('open')
})
it('tells headings, shortcomings and marked sentences apart', () => {
  expect(stateOf({ headings: [{ start: 10, end: 20 }] })).toBe('heading')
  expect(stateOf({ shortcomings: [{ start: 10, end: 20 }] })).toBe('shortcoming')
  expect(stateOf({ marks: [{ start: 10, end: 20 }] })).toBe('marked')
})
it('adds up commitments that share a sentence', () =>
  expect(
    stateOf({
      commitments: [
        { start: 10, end: 13 },
        { start: 17, end: 20 },
      ],
    }),
  ).toBe('commitment'))
it('counts shared characters and no negative ones', () => {
  expect(overlap({ start: 0, end: 5 }, { start: 3, end: 9 })).toBe(2)
  expect(overlap({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(0)
})
