import { expect, it } from 'vitest'
import { readOne } from '../../testing'

const cases: [string, string, string | undefined][] = [
  ['不晚于9月15日完成修订。', 'fixed', '2025-09-15'],
  ['结合12月4日国家宪法日开展宣传活动。', 'fixed', '2025-12-04'],
  ['8月31日24时前完成系统切换。', 'fixed', '2025-08-31'],
  ['三年培训调解员800人次。', 'fixed', '2027-12-31'],
  ['每逢赶集日开展普法。', 'recurring', undefined],
  ['落实8月31日的会议决定。', 'unset', undefined],
]
for (const [sentence, kind, due] of cases)
  it(`${kind} ${due ?? ''}: ${sentence}`, () => {
    const { deadline } = readOne(sentence)
    expect([deadline.kind, deadline.due]).toEqual([kind, due])
  })
