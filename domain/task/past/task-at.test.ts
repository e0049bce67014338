import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar'
import { createTask } from '../testing'
import { type PastEvent, partEvents } from './past-event'
import { taskAt } from './task-at'

const event = (day: string, action: string, before = {}, after = {}, userId = 'someone'): PastEvent => ({
  ...{ at: `${day}T02:00:00.000Z`, action: `task.${action}`, userId, before, after },
})
const events = [
  event('2026-03-01', 'register', { status: 'draft', number: null }, { status: 'assigned' }),
  event('2026-03-03', 'sign', { status: 'assigned', handlerId: null }, { status: 'inProgress' }),
  event('2026-04-01', 'report', { percent: 0 }, { percent: 40, done: '完成一半' }),
  event('2026-05-01', 'extend', { due: '2026-06-30' }, { due: '2026-09-30' }),
  event('2026-06-01', 'grant', { leadUnitId: 'a', status: 'inProgress', handlerId: 'h' }, { leadUnitId: 'b' }),
  event('2026-06-03', 'sign', { status: 'assigned', handlerId: null }, { status: 'inProgress' }),
  event('2026-07-01', 'report', { percent: 40 }, { percent: 100, done: '全部完成' }),
  event('2026-07-02', 'submit', { status: 'inProgress', submittedOn: null }, { status: 'unitReview' }, 'submitter'),
]
const task = createTask({
  ...{ status: 'unitReview', due: '2026-09-30', leadUnitId: 'b', handlerId: 'h2', percent: 100 },
  ...{ assignedOn: '2026-03-01', signDue: '2026-06-04', signedOn: '2026-06-03', submittedOn: '2026-07-02' },
  ...{ submittedBy: 'submitter', latestProgress: '全部完成', latestProgressAt: '2026-07-01T02:00:00.000Z' },
  stateSince: '2026-07-02T02:00:00.000Z',
})
const on = (day: string) => taskAt(task, partEvents(events, `${day}T16:00:00.000Z`), (from) => addDays(from, 3))

describe('a task at the end of a day', () => {
  it('is what it is, where nothing happened since', () => {
    expect(on('2026-07-02')).toEqual(task)
  })

  it('was not handed in before it was', () => {
    expect(on('2026-07-01')).toMatchObject({ status: 'inProgress', submittedOn: null, submittedBy: null, percent: 100 })
    expect(on('2026-07-01').stateSince).toBe('2026-06-03T02:00:00.000Z')
  })

  it('says what the office entered for its unit only since the unit confirmed it, and never what another unit confirmed', () => {
    const entry = (day: string, before = {}, after = {}): PastEvent => ({
      ...event(day, '', before, { done: '由督办代录', ...after }),
      action: 'proxy.confirm',
    })
    const all = [
      ...events.slice(0, 3),
      entry('2026-04-20', { percent: 40 }, { percent: 90 }),
      entry('2026-04-25', {}, { percent: 10, unit: '配合单位' }),
    ]
    const latest = { percent: 90, latestProgress: '由督办代录', latestByProxy: true }
    const at = (day: string) =>
      taskAt({ ...task, ...latest }, partEvents(all, `${day}T16:00:00.000Z`), (from) => addDays(from, 3))
    expect(at('2026-04-19')).toMatchObject({ percent: 40, latestProgress: '完成一半', latestByProxy: false })
    for (const day of ['2026-04-20', '2026-04-24']) expect(at(day)).toMatchObject(latest)
  })

  it('burned by the day that held then', () => {
    expect(on('2026-05-01').due).toBe('2026-09-30')
    expect(on('2026-04-30')).toMatchObject({ due: '2026-06-30', percent: 40, latestProgress: '完成一半' })
  })

  it('was the former unit’s until another took the lead, signed for by each on its own day', () => {
    expect(on('2026-06-02')).toMatchObject({
      leadUnitId: 'b',
      status: 'assigned',
      signDue: '2026-06-04',
      signedOn: '2026-03-03',
    })
    expect(on('2026-05-31')).toMatchObject({
      leadUnitId: 'a',
      handlerId: 'h',
      signDue: '2026-03-04',
      signedOn: '2026-03-03',
    })
    expect(on('2026-03-02')).toMatchObject({
      status: 'assigned',
      signedOn: null,
      latestProgress: '',
      latestProgressAt: null,
    })
  })

  it('was a draft before it was registered', () => {
    expect(on('2026-02-28')).toMatchObject({ status: 'draft', number: null, assignedOn: null, signDue: null })
  })

  it('is suspended from the day on which it was, until it was taken up again', () => {
    const rested = [
      event('2026-03-05', 'suspend', { status: 'unitReview' }, { status: 'suspended' }),
      event('2026-03-09', 'resume', { status: 'suspended' }, { status: 'unitReview' }),
    ]
    const then = taskAt(task, partEvents(rested, '2026-03-06T16:00:00.000Z'), (day) => day)
    expect(then).toMatchObject({ status: 'suspended', heldStatus: 'unitReview' })
  })
})
