import { expect, test } from 'vitest'
import type { AcceptedUpdate } from '@/db/ledger/list-annual-parts'
import { pickUpdates } from './pick-updates'

const update = (done: string, percent: number, more: Partial<AcceptedUpdate> = {}): AcceptedUpdate => ({
  id: done,
  taskId: 'task',
  unitId: 'justice',
  unitName: '区司法局',
  occurrenceId: null,
  problems: '',
  sources: [],
  at: '2026-01-01T02:00:00.000Z',
  done,
  percent,
  ...more,
})
const toldAfter = (reopenedOn: string | null, ...updates: AcceptedUpdate[]) =>
  pickUpdates({ leadUnitId: 'justice', reopenedOn }, updates).map(({ done }) => done)
const told = (...updates: AcceptedUpdate[]) => toldAfter(null, ...updates)

test('what was reported on the way is superseded by what was reached', () => {
  expect(told(update('接入6家', 60), update('接入9家', 85), update('12家全部接入', 100))).toEqual(['12家全部接入'])
})

test('what was added at the same percentage stands beside it', () => {
  const [twice, whole, added] = [update('举办2次', 50), update('全年举办5次', 100), update('补齐数据', 100)]
  expect(told(twice, whole, added)).toEqual(['全年举办5次', '补齐数据'])
})

test('what a reopening showed takes the place of what was reported before', () => {
  expect(told(update('全部挂牌', 100), update('补配值守人员', 92))).toEqual(['补配值守人员'])
})

test('what was reported before a reopening is not told as what holds', () => {
  const [before, after] = [
    update('全部挂牌', 100, { at: '2026-09-14T02:00:00.000Z' }),
    update('补配人员', 92, { at: '2026-11-25T02:00:00.000Z' }),
  ]
  expect(toldAfter('2026-11-20', before)).toEqual([])
  expect(toldAfter('2026-11-20', before, after)).toEqual(['补配人员'])
})

test('each period has its newest word', () => {
  const first = { occurrenceId: 'q1' }
  expect(
    told(
      update('一季度一次', 25, first),
      update('一季度两次', 25, first),
      update('二季度', 50, { occurrenceId: 'q2' }),
    ),
  ).toEqual(['一季度两次', '二季度'])
})

test('a supporting unit’s word is not superseded by the lead unit’s, and follows it', () => {
  expect(told(update('端口已开放', 100, { unitId: 'data' }), update('接入9家', 85))).toEqual(['接入9家', '端口已开放'])
})

test('the same words stand once', () => {
  expect(told(update('公布清单', 100), update('公布清单。', 100), update(' ', 100))).toEqual(['公布清单。'])
})

test('what the lead unit took from an answer stands once, in its words, whichever is longer', () => {
  const answer = update('数据局新接入12个，培训300人次', 100, { id: 'answer', unitId: 'data' })
  const reworded = update('全年接入12个系统', 100, { sources: ['answer'] })
  const shortened = update('新接入12个', 100, { sources: ['answer'] })
  expect(told(answer, reworded)).toEqual(['全年接入12个系统'])
  expect(told(answer, shortened)).toEqual(['新接入12个'])
})

test('an answer stands where the report that took it does not', () => {
  const answer = update('新接入12个', 100, { id: 'answer', unitId: 'data' })
  const passed = update('接入12个系统', 80, { sources: ['answer'] })
  expect(told(answer, passed, update('全年接入20个系统', 100))).toEqual(['全年接入20个系统', '新接入12个'])
})
