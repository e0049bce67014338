import { describe, expect, it } from 'vitest'
import { moveParagraph } from './move-paragraph'

const at = (id: string, position: number, heading = '') => ({ id, position, heading })
const all = [at('a', 1, '（一）'), at('b', 2, '（一）'), at('c', 3, '（二）')]

describe('a paragraph that is moved', () => {
  it('changes places with its neighbour', () => {
    expect(moveParagraph(all, 'a', 'down')).toEqual([at('a', 2, '（一）'), at('b', 1, '（一）')])
    expect(moveParagraph(all, 'b', 'up')).toEqual([at('b', 1, '（一）'), at('a', 2, '（一）')])
  })

  it('goes under the next heading first', () => {
    expect(moveParagraph(all, 'b', 'down')).toEqual([at('b', 2, '（二）')])
  })

  it('goes no further than the edge', () => {
    expect(moveParagraph(all, 'a', 'up')).toBe(null)
    expect(moveParagraph(all, 'c', 'down')).toBe(null)
    expect(moveParagraph(all, 'gone', 'down')).toBe(null)
  })
})
