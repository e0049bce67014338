import { describe, expect, it } from 'vitest'
import { createOccurrence } from '../testing'
import { occurrencesAt } from './occurrences-at'
import { type PastEvent, partEvents } from './past-event'

const event = (day: string, action: string, before = {}, after = {}): PastEvent => ({
  ...{ at: `${day}T02:00:00.000Z`, action, userId: 'h', before, after },
})
const on = (day: string, occurrence: Parameters<typeof createOccurrence>[0], events: PastEvent[]) =>
  occurrencesAt(
    't1',
    [createOccurrence({ id: 'o1', taskId: 't1', label: '2026Q1', ...occurrence })],
    partEvents(events, `${day}T16:00:00.000Z`),
    day,
  )

describe('an instance at the end of a day', () => {
  const filed = event('2026-04-08', 'task.report', {}, { occurrence: '2026Q1' })
  const back = event('2026-04-10', 'occurrence.sendBack', {}, { occurrence: '2026Q1' })
  const anew = event('2026-04-20', 'task.report', {}, { occurrence: '2026Q1' })

  it('stood filed between its filing and its sending back, though it bears the day of the last filing', () => {
    const all = [filed, back, anew]
    const days = ['2026-04-07', '2026-04-08', '2026-04-10', '2026-04-20']
    const found = days.map((day) => on(day, { filedOn: '2026-04-20', filedBy: 'h' }, all)[0]?.filedOn)
    expect(found).toEqual([null, '2026-04-08', null, '2026-04-20'])
  })

  it('stands filed from the day on which its unit confirmed the report that the office entered', () => {
    const confirmed = { ...filed, action: 'proxy.confirm' }
    const found = ['2026-04-07', '2026-04-08', '2026-04-10'].map(
      (day) => on(day, { filedOn: '2026-04-20', filedBy: 'h' }, [confirmed, back, anew])[0]?.filedOn,
    )
    expect(found).toEqual([null, '2026-04-08', null])
  })

  it('was neither accepted nor excused before the day on which it was', () => {
    const late = {
      acceptedOn: '2026-04-12',
      explanation: '人手不足',
      explainedOn: '2026-04-11',
      verdict: 'accepted',
      verdictOn: '2026-04-12',
    } as const
    expect(on('2026-04-11', { filedOn: '2026-04-08', ...late }, [filed])[0]).toMatchObject({
      acceptedOn: null,
      explanation: '人手不足',
      verdict: null,
    })
    expect(on('2026-04-10', { filedOn: '2026-04-08', ...late }, [filed])[0]?.explanation).toBe('')
    expect(on('2026-04-12', { filedOn: '2026-04-08', ...late }, [filed])[0]).toMatchObject(late)
  })

  it('was the milestone that stood before others were planned in its place', () => {
    const planned = event(
      '2026-05-01',
      'milestone.plan',
      { milestones: ['完成 初稿 2026-06-01 40%'] },
      { milestones: ['送审 2026-07-01 40%'] },
    )
    const now = { label: '送审', due: '2026-07-01', weight: 40 }
    expect(on('2026-04-30', now, [planned])).toMatchObject([
      { taskId: 't1', label: '完成 初稿', due: '2026-06-01', weight: 40 },
    ])
    expect(on('2026-05-01', now, [planned])).toMatchObject([now])
  })
})
