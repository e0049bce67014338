import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halveTitle } from './title'

const room = 20

describe('halveTitle', () => {
  it.each([
    ['云溪区人民政府2026年法治政府建设情况报告', '云溪区人民政府2026年'],
    ['关于截至2026年11月29日法治政府建设任务进展情况的通报', '关于截至2026年11月29日法治政府建设'],
  ])('%s gives its first line %s', (title, first) => {
    const width = halveTitle(title, room) ?? 0
    expect(take(title, width)).toBe(first)
  })
  it('leaves a title of one line, and one of more than two, as they are', () => {
    expect(halveTitle('云溪区2026年法治政府建设报告', room)).toBeNull()
    expect(halveTitle('字'.repeat(60), room)).toBeNull()
  })
  it('breaks within what clings together rather than leave a few letters', () => {
    const title = '云溪区云溪区云溪区的2026年建设情况关于情况'
    expect(take(title, halveTitle(title, room) ?? 0)).toBe('云溪区云溪区云溪区的2026年')
  })
  it('leaves no line with too little of the title', () => {
    const parts = ['云溪区', '人民政府', '2026年', '法治政府', '建设', '情况', '工作', '报告', '关于', '进展', '的']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 8, maxLength: 14 }), (chosen) => {
        const title = chosen.join('')
        const width = halveTitle(title, room)
        if (width === null) return
        const first = take(title, width)
        expect(width).toBeLessThanOrEqual(room)
        expect(measure(title) - measure(first)).toBeGreaterThan(measure(title) / 5)
        expect(take(title.slice(first.length), width)).toBe(title.slice(first.length))
      }),
      { numRuns: 1000 },
    )
  })
})

const widthOf = (sign: string): number => (sign.charCodeAt(0) < 0x2000 ? 0.64 : 1)
const measure = (text: string): number => Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0)

/** What a line of so many letters holds. */
function take(text: string, width: number): string {
  let [line, used] = ['', 0]
  for (const sign of text) {
    used += widthOf(sign)
    if (used > width) break
    line += sign
  }
  return line
}
