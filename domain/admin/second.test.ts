import { describe, expect, it } from 'vitest'
import { canSecond, delayStart, isOwnGift } from './second'

const party = (userId: string, ...issuers: string[]) => ({ userId, issuers: new Set(issuers) })

describe('a second administrator', () => {
  it('is neither a party nor somebody whose account a party could use', () => {
    expect(canSecond(party('b'), ['a'])).toBe(true)
    expect(canSecond(party('a'), ['a'])).toBe(false)
    expect(canSecond(party('b', 'c', 'a'), ['a'])).toBe(false)
  })

  it('is asked for where one gives to oneself or to whoever opened the own account', () => {
    expect(isOwnGift(party('a'), 'a')).toBe(true)
    expect(isOwnGift(party('b', 'a'), 'a')).toBe(true)
    expect(isOwnGift(party('a'), 'b')).toBe(false)
  })

  it('is made up for by three days where there is none', () => {
    expect(delayStart('2026-03-02', '2026-03-02')).toBe('2026-03-05')
    expect(delayStart('2026-04-01', '2026-03-02')).toBe('2026-04-01')
  })
})
