import { describe, expect, it } from 'vitest'
import { isSeasonTold } from './season-told'

describe('a season in the digest', () => {
  it.each([
    ['2026-09-16', {}, false],
    ['2026-09-17', {}, true],
    ['2026-09-18', {}, false],
    ['2026-09-21', {}, true],
    ['2026-09-22', {}, false],
    ['2026-09-22', { sentBack: 1 }, true],
    ['2026-09-22', { isOffice: true }, true],
    ['2026-09-23', {}, true],
    ['2026-09-24', {}, true],
    ['2026-09-28', {}, true],
  ])('due on 24 September, on %s, %o, is told: %s', (today, over, is) =>
    expect(isSeasonTold({ due: '2026-09-24', sentBack: 0, isOffice: false, ...over }, today, new Map())).toBe(is),
  )
})
