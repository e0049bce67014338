import { describe, expect, it } from 'vitest'
import { readLines } from '../../testing'

const read = (...lines: string[]) =>
  readLines(['Annual review 2026 of the Ferry Board', 'Where we fell short', ...lines]).shortcomings.map(
    ({ text, cause }) => [text, cause?.text ?? null],
  )

describe('what an English report says went wrong', () => {
  it('holds its cause in the same sentence', () => {
    expect(read('Half of the crossings left late because two captains had retired.')).toEqual([
      ['Half of the crossings left late', 'two captains had retired'],
    ])
  })

  it('is followed by its cause', () => {
    expect(read('The ticket office did not open in winter. This was due to a leak in the roof.')).toEqual([
      ['The ticket office did not open in winter.', 'a leak in the roof'],
    ])
  })

  it('is listed without what was done about it', () => {
    expect(read('• Complaints were answered late', '• Timetables at the pier were out of date')).toEqual([
      ['Complaints were answered late', null],
      ['Timetables at the pier were out of date', null],
    ])
  })
})
