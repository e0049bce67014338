import { expect, it } from 'vitest'
import { listCauseRanges } from './cause-ranges'

const text = '1.执法装备更新慢，原因在于县级财力有限。因为人少。2.培训不够。'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

it('takes the words that lead to a cause with it, where it follows at once', () => {
  const [range] = listCauseRanges(text, [{ ...spanOf('执法装备更新慢'), cause: '县级财力有限' }])
  expect(text.slice(range?.start, range?.end)).toBe('，原因在于县级财力有限')
})
it('finds a cause that stands before its shortcoming', () =>
  expect(listCauseRanges(text, [{ ...spanOf('培训不够'), cause: '因为人少' }])).toEqual([spanOf('因为人少')]))
it('gives none where the report gives no cause, or the words stand nowhere', () =>
  expect(
    listCauseRanges(text, [
      { ...spanOf('培训不够'), cause: '' },
      { ...spanOf('培训不够'), cause: '别处的话' },
    ]),
  ).toEqual([]))

it('takes no sentence of the report for a cause that a person added', () => {
  const text = '一是力量偏弱。编制偏紧。'
  const found = { start: 0, end: 7, cause: '编制偏紧' }
  expect(listCauseRanges(text, [found])).toHaveLength(1)
  expect(listCauseRanges(text, [{ ...found, causeBy: 'coordinator' }])).toEqual([])
})
