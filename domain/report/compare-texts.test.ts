import { describe, expect, it } from 'vitest'
import { align } from './align'
import { compareTexts } from './compare-texts'
import { lengthsAlike, likenessOf, sameFrom } from './likeness'
import { showAlone } from './mark-middles'
import { markWords, type WordPart } from './mark-words'
import { relocate } from './relocate'

const tell = (older: string, newer: string, language: 'zh' | 'en' = 'zh') =>
  compareTexts(older, newer, language).differences.map((each) => [each.older?.text ?? null, each.newer?.text ?? null])

const older = '一、工作情况\n全年审查文件42件。开展评查两轮。\n二、打算\n上半年建成平台。组织培训4次；每季通报一次。'

describe('two texts of a report', () => {
  it('differ nowhere where only blanks, lines and the width of signs do', () => {
    expect(tell(older, older.replace('开展', '\n　开展').replace('42', '４２'))).toEqual([])
  })

  it('show a sentence said otherwise beside what it was, one left out and one put in by themselves, in the order of the text', () => {
    const newer = older
      .replace('全年审查文件42件。', '全年审查文件45件。')
      .replace('开展评查两轮。', '')
      .replace('每季通报一次。', '每季通报一次。建立约谈制度。')
    expect(tell(older, newer)).toEqual([
      ['全年审查文件42件。', '全年审查文件45件。'],
      ['开展评查两轮。', null],
      [null, '建立约谈制度。'],
    ])
  })

  it('hold what was written anew for two places, not for one that was reworded', () => {
    expect(tell('上半年建成平台。', '涉企检查一律扫码。')).toEqual([
      ['上半年建成平台。', null],
      [null, '涉企检查一律扫码。'],
    ])
  })

  it('are compared sentence by sentence in English too', () => {
    const text = 'We reviewed 42 rules. We will train all staff by June. A platform follows.'
    expect(tell(text, text.replace('June', 'July'), 'en')).toEqual([
      ['We will train all staff by June.', 'We will train all staff by July.'],
    ])
  })

  it('are laid side by side though lines repeat and blocks move', () => {
    expect(align(['a', 'x', 'b', 'x', 'c'], ['b', 'x', 'a', 'x', 'c'])).toEqual([-1, -1, 0, 3, 4])
    expect(align([], ['a'])).toEqual([])
  })

  it('of a million signs are compared in seconds, whether a word differs or all of it', () => {
    const lines = Array.from(
      { length: 40_000 },
      (_, index) => `第${index}项工作按照要求推进到位，完成率${index % 97}%。`,
    )
    const text = lines.join('\n')
    expect(text.length).toBeGreaterThan(900_000)
    const begun = Date.now()
    expect(tell(text, text.replace('第20000项', '第贰万项'))).toHaveLength(1)
    expect(tell(text, lines.map((line) => [...line].reverse().join('')).join('\n')).length).toBeGreaterThan(10_000)
    expect(Date.now() - begun).toBeLessThan(20_000)
  })
})

describe('the words that differ', () => {
  it('are marked in both sentences, a number or a Latin word as a whole', () => {
    const { older, newer } = markWords('全年审查文件42件。', '全年审查文件145件。')
    expect(older.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual(['42'])
    expect(newer.filter(({ isChanged }) => isChanged).map(({ text }) => text)).toEqual(['145'])
    const { newer: english } = markWords('Train staff by June.', 'Train all staff by July.')
    expect(english.filter(({ isChanged }) => isChanged).map(({ text }) => text.trim())).toEqual(['all', 'July'])
  })

  it('leave the sentence whole', () => {
    const [one, other] = ['上半年建成平台。', '下半年建成两个平台。']
    expect(sayParts(markWords(one, other).newer)).toBe(other)
  })

  it('are shown with what is around them where a sentence is endless, and a few of them where they are too', () => {
    const [start, end] = ['前'.repeat(500_000), '后'.repeat(500_000)]
    const { older, newer } = markWords(`${start}甲${end}`, `${start}乙丙${end}`)
    expect(older).toEqual([
      { text: `…${'前'.repeat(40)}`, isChanged: false },
      { text: '甲', isChanged: true },
      { text: `${'后'.repeat(40)}…`, isChanged: false },
    ])
    expect(newer[1]).toEqual({ text: '乙丙', isChanged: true })
    const anew = markWords('长'.repeat(5000), '短'.repeat(1_000_000))
    expect(anew.newer).toEqual([{ text: `${'短'.repeat(600)}…`, isChanged: true }])
    expect(sayParts(markWords('长'.repeat(5000), '长'.repeat(5001)).newer)).toBe(`…${'长'.repeat(41)}`)
    expect(sayParts(showAlone('长'.repeat(5000)))).toBe(`${'长'.repeat(600)}…`)
    expect(sayParts(showAlone('短。'))).toBe('短。')
  })
})

const sayParts = (parts: WordPart[]): string => parts.map(({ text }) => text).join('')

describe('the likeness of two texts', () => {
  const long = Array.from({ length: 40 }, (_, index) => `第${index}项工作按照要求推进到位。`).join('\n')

  it('is that of one report where a few words differ, and not where a tenth of it was written anew', () => {
    expect(likenessOf(long, long.replace('第7项', '第柒项'), 'zh')).toBeGreaterThan(sameFrom)
    const anew = long.split('\n').map((line, index) => (index % 5 ? line : `另外一件事情${index}已经全部完成。`))
    expect(likenessOf(long, anew.join('\n'), 'zh')).toBeLessThan(sameFrom)
    expect(likenessOf('', '', 'zh')).toBe(0)
  })

  it('is asked only of lengths at which it can be great enough', () => {
    const { from, to } = lengthsAlike(1000)
    expect([from, to]).toEqual([817, 1224])
  })
})

describe('a stretch of the older text', () => {
  const newer = older
    .replace('一、工作情况', '前言一句。\n一、工作情况')
    .replace('上半年建成平台', '上半年建成统一平台')
  const find = relocate(compareTexts(older, newer, 'zh'), { older, newer })
  const placed = (words: string) => ({ start: older.indexOf(words), end: older.indexOf(words) + words.length })

  it('is found where its sentences stayed, a part of a sentence and several of them too', () => {
    for (const words of ['组织培训4次；', '培训4次', '组织培训4次；每季通报一次。', '全年审查文件42件。开展']) {
      const at = find.unchanged(placed(words))
      expect([words, at && newer.slice(at.start, at.end)]).toEqual([words, words])
    }
  })

  it('that was reworded is in no place, but has a successor; one that was left out has none', () => {
    expect(find.unchanged(placed('上半年建成平台。'))).toBeNull()
    expect(find.unchanged(placed('建成平台。组织培训'))).toBeNull()
    const at = find.successor(placed('上半年建成平台。'))
    expect(at && newer.slice(at.start, at.end)).toBe('上半年建成统一平台。')
    const gone = older.replace('开展评查两轮。', '')
    const lost = relocate(compareTexts(older, gone, 'zh'), { older, newer: gone })
    expect(lost.successor(placed('开展评查两轮。'))).toBeNull()
  })
})
