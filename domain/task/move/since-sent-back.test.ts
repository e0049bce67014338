import { expect, it } from 'vitest'
import { findSinceSentBack } from './since-sent-back'

const sent = (at: string, note: string) => ({ action: 'task.sendBack', at, note, userName: '周静' })
const report = (at: string, percent: number, unitId = 'lead') => ({ at, percent, done: `到${percent}`, unitId })
const piece = (id: string, uploadedAt: string, overrides = {}) => ({
  ...{ id, title: `材料${id}`, standardId: 's1', state: 'pending', replacesId: null, uploadedAt },
  ...overrides,
})
const task = { leadUnitId: 'lead' }

it('nothing is told of a task that was never sent back', () => {
  const events = [{ ...sent('03', ''), action: 'task.submit' }]
  expect(findSinceSentBack({ task, events, updates: [], evidence: [] })).toBeNull()
})

it('tells the last sending back, the lead unit’s reports around it, and evidence that is new or took another’s place', () => {
  const found = findSinceSentBack({
    task,
    events: [sent('05', '佐证不全'), sent('03', '再补')],
    updates: [report('08', 70, 'support'), report('07', 100), report('06', 95), report('04', 90), report('02', 80)],
    evidence: [
      piece('a', '04', { state: 'superseded' }),
      piece('b', '06', { replacesId: 'a' }),
      piece('c', '07'),
      piece('d', '06', { state: 'superseded' }),
      piece('e', '05'),
    ],
  })
  expect(found).toMatchObject({ at: '05', by: '周静', note: '佐证不全' })
  expect([found?.before?.percent, found?.after?.percent]).toEqual([90, 100])
  expect(found?.evidence.map(({ id, replaces }) => [id, replaces])).toEqual([
    ['b', '材料a'],
    ['c', null],
  ])
})

it('says that no report came where none did', () => {
  const found = findSinceSentBack({ task, events: [sent('05', '')], updates: [report('02', 80)], evidence: [] })
  expect(found).toMatchObject({ after: null, before: { percent: 80 }, evidence: [] })
})
