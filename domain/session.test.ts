import { describe, expect, it } from 'vitest'
import { isCapacityHeld, isSessionAlive } from './session'

const begun = '2026-09-15T01:00:00.000Z'
const at = (minutes: number) => new Date(Date.parse(begun) + minutes * 60_000).toISOString()
const session = (over = {}) => ({ createdAt: begun, lastSeenAt: begun, endedAt: null, ...over })

describe('isSessionAlive', () => {
  it('dies after 30 idle minutes', () => {
    expect(isSessionAlive(session(), at(29.9))).toBe(true)
    expect(isSessionAlive(session(), at(30))).toBe(false)
  })
  it('dies 12 hours after log-in however busy', () => {
    expect(isSessionAlive(session({ lastSeenAt: at(719) }), at(719.9))).toBe(true)
    expect(isSessionAlive(session({ lastSeenAt: at(719) }), at(720))).toBe(false)
  })
  it('is dead once ended', () => {
    expect(isSessionAlive(session({ endedAt: begun }), begun)).toBe(false)
  })
})

describe('isCapacityHeld', () => {
  it('counts both days in Asia/Shanghai', () => {
    const held = { fromDay: '2026-03-01', toDay: '2026-03-31' }
    expect(isCapacityHeld(held, '2026-02-28T16:00:00.000Z')).toBe(true)
    expect(isCapacityHeld(held, '2026-02-28T15:59:59.999Z')).toBe(false)
    expect(isCapacityHeld(held, '2026-03-31T15:59:59.999Z')).toBe(true)
    expect(isCapacityHeld(held, '2026-03-31T16:00:00.000Z')).toBe(false)
    expect(isCapacityHeld({ fromDay: '2026-03-01', toDay: null }, '2036-01-01T00:00:00.000Z')).toBe(true)
  })
})
