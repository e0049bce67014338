import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { type Dice, makeDice } from '../dice'
import { endOf } from '../task/silence'
import { countReturns } from './count-returns'
import { fileReturn, reviewReturn, sendBackReturn } from './file-return'
import { endedOn, returnAt } from './return-at'
import type { Return } from './season'
import { createReturn, createReturnRow } from './testing'

const days = Array.from({ length: 12 }, (_, index) => addDays('2026-09-18', index))

function act(held: Return, now: string, dice: Dice): Return {
  if (dice.chance(0.4)) return held
  if (!held.filedAt) return fileReturn(held, now, now)
  if (held.reviewedAt) return held
  return dice.chance(0.3)
    ? reviewReturn(held, held.updateId ?? '', 'coordinator', now)
    : sendBackReturn(held, '补', now, new Map())
}

const count = (held: Pick<Return, 'due' | 'filedAt' | 'reviewedAt' | 'wasLate'>, day: string) =>
  countReturns([createReturnRow({ ...held, status: 'inProgress' })], day)

describe('a return of a day that is over', () => {
  it('is what it was on that day, whatever was filed, sent back and reviewed since', () => {
    const dice = makeDice(7)
    for (let story = 0; story < 200; story++) {
      let held = createReturn()
      const seen = days.map((day) => {
        for (const hour of ['01', '09', '15']) held = act(held, `${day}T${hour}:59:59.999Z`, dice)
        return { day, units: count(held, day) }
      })
      for (const { day, units } of seen) expect(count(returnAt(held, day), day)).toEqual(units)
    }
  })

  it('ends with its day in Shanghai', () => {
    const held = createReturn({ updateId: 'u1', filedAt: endOf('2026-09-22') })
    expect(returnAt(held, '2026-09-22').filedAt).toBeNull()
    expect(returnAt(held, '2026-09-23').filedAt).toBe(held.filedAt)
  })
})

describe('a season', () => {
  it.each([
    [null, '2026-09-24'],
    ['2026-09-22T16:00:00.000Z', '2026-09-23'],
    ['2026-09-26T02:00:00.000Z', '2026-09-24'],
  ])('closed at %s was over at the end of %s', (closedAt, day) => {
    expect(endedOn({ due: '2026-09-24', closedAt })).toBe(day)
  })
})
