import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPage, listPages, pageLength } from './page-text'

const whole = (text: string) => ({ start: 0, end: text.length })
const textsOf = (text: string) => listPages(text, whole(text)).map(({ start, end }) => text.slice(start, end))

describe('the pages of a text', () => {
  it('put together are the text, none longer than a page and none half a character', () => {
    const words = fc.stringMatching(/^[一二。\n a𠮷]{1,40}$/u)
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3000 }), (piece, times) => {
        const text = piece.repeat(times)
        const pages = textsOf(text)
        expect(pages.join('')).toBe(text)
        expect(
          pages.every((page) => page.length > 0 && page.length <= pageLength && !/[\uD800-\uDBFF]$/.test(page)),
        ).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('are one for a usual report', () => {
    expect(textsOf('字'.repeat(pageLength))).toHaveLength(1)
    expect(textsOf('')).toEqual([])
  })

  it('end with a line, else with a sentence, else anywhere', () => {
    const line = '建成执法监督平台。'.repeat(500)
    expect(textsOf(`${line}\n`.repeat(12)).every((page) => page.endsWith('\n'))).toBe(true)
    expect(textsOf(line.repeat(12)).every((page) => page.endsWith('。'))).toBe(true)
    expect(textsOf('字'.repeat(pageLength * 2 + 1)).map(({ length }) => length)).toEqual([pageLength, pageLength, 1])
  })

  it('are found by any position in them', () => {
    const pages = listPages('字'.repeat(50_000), { start: 100, end: 50_000 })
    expect([100, 20_099, 20_100, 49_999].map((at) => findPage(pages, at))).toEqual([0, 0, 1, 2])
    expect(findPage(pages, 5)).toBe(0)
  })
})
