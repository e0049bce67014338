import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { type Answer, listReady, mergeAnswers, writePiece } from './merge-answers'

const answer = (id: string, unitId: string, day: number): Answer => ({
  ...{ id, unitId, unitName: `${unitId}局` },
  ...{ at: `2026-08-${String(day).padStart(2, '0')}T02:00:00.000Z`, done: `接入${day}项` },
})
/** Newest first: three answers around the lead unit's report of the 10th. */
const updates = [answer('d', '数据', 20), answer('c', '财政', 12), answer('lead2', 'lead', 10), answer('a', '数据', 5)]

describe('answers of supporting units', () => {
  it('stand ready from the lead unit’s last report on, oldest first', () => {
    expect(listReady(updates, 'lead').map(({ id }) => id)).toEqual(['c', 'd'])
    expect(listReady(updates.slice(3), 'lead').map(({ id }) => id)).toEqual(['a'])
    expect(listReady([], 'lead')).toEqual([])
  })

  it('go behind the text with whose they are, and are sources as those that stand in it already', () => {
    const merged = mergeAnswers({ done: '总体完成。', taken: ['c', 'c'], appended: ['d', 'c'] }, updates, 'lead')
    expect(merged.done).toBe('总体完成。\n数据局：接入20项')
    expect(merged.sources.map(({ id }) => id)).toEqual(['c', 'd'])
    expect(mergeAnswers({ done: ' ', appended: ['d'] }, updates, 'lead').done).toBe('数据局：接入20项')
    expect(mergeAnswers({ done: '自己做的' }, updates, 'lead')).toEqual({ done: '自己做的', sources: [] })
    expect(writePiece({ unitName: 'Data', done: 'done' })).toBe('Data: done')
  })

  it.each(['lead2', 'elsewhere'])('are of another unit and of the task: %s is refused', (id) => {
    for (const taking of [{ taken: [id] }, { appended: [id] }]) {
      expect(() => mergeAnswers({ done: '', ...taking }, updates, 'lead')).toThrow(Refusal)
    }
  })
})
