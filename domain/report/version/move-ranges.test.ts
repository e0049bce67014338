import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../key-of'
import { listLines } from '../list-lines'
import { moveRanges } from './move-ranges'

const language = 'zh' as const
type Piece = { id: string; start: number; end: number; text: string }

const spanOf = (text: string, words: string, at = 0): Piece => {
  const start = text.indexOf(words, at)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { id: words, start, end: start + words.length, text: words }
}
const move = (older: string, newer: string, ...pieces: Piece[]) => moveRanges(pieces, { older, newer, language })

describe('what stands in a report is moved into a corrected text', () => {
  const older =
    '三、下一步工作\n（一）深化改革。建成执法监督平台，接入12个部门。组织两轮评查。\n（二）优化环境。新增免罚事项15项。'

  it('where its sentence stayed, wherever in the text that is', () => {
    const newer = `前言一段。\n${older.replace('组织两轮评查。', '')}\n组织两轮评查。`
    const { moved, unmoved } = move(older, newer, spanOf(older, '组织两轮评查。'), spanOf(older, '新增免罚事项15项。'))
    expect(unmoved).toEqual([])
    for (const { start, end, id } of moved) expect(newer.slice(start, end)).toBe(id)
  })

  it('where blanks, line ends and widths alone differ, and says the words as the new text has them', () => {
    const newer = older.replace('建成执法监督平台，接入12个部门。', '建成 执法监督平台,接入１２个\n部门。')
    const { moved } = move(older, newer, spanOf(older, '建成执法监督平台，接入12个部门。'))
    expect(moved[0]?.text).toBe('建成 执法监督平台,接入１２个\n部门。')
  })

  it('of a sentence that was cut in two, each part for itself', () => {
    const newer = `另起一段。${older}`
    const { moved } = move(older, newer, spanOf(older, '接入12个部门。'))
    expect(newer.slice(moved[0]?.start, moved[0]?.end)).toBe('接入12个部门。')
  })

  it('not where a word of the sentence changed, though the words of the piece still stand', () => {
    const newer = older.replace('建成执法', '基本建成执法').replace('组织两轮', '继续组织两轮')
    const pieces = [spanOf(older, '接入12个部门。'), spanOf(older, '组织两轮评查。')]
    expect(move(older, newer, ...pieces)).toEqual({ moved: [], unmoved: pieces })
  })
})

describe('of words that stand several times', () => {
  const older = '甲局牵头。按季通报。乙局牵头。按季通报。'
  const [first, second] = [spanOf(older, '按季通报。'), spanOf(older, '按季通报。', 10)]

  it('the neighbours tell which is left, whichever was taken out', () => {
    const newer = '乙局牵头。按季通报。'
    const { moved, unmoved } = move(older, newer, first, second)
    expect(moved.map(({ start }) => start)).toEqual([5])
    expect(unmoved).toEqual([first])
  })

  it('the neighbours tell where one was taken out and another put in, and it moves to no other', () => {
    const newer = '乙局牵头。按季通报。丙局新牵头。按季通报。'
    const { moved, unmoved } = move(older, newer, first, second)
    expect(moved).toEqual([{ ...second, start: 5, end: 10 }])
    expect(unmoved).toEqual([first])
  })

  it('the order tells where the neighbours all changed and as many are left', () => {
    const newer = '丙局总牵头了。按季通报。丁局总牵头了。按季通报。'
    const { moved } = move(older, newer, first, second)
    expect(moved.map(({ start }) => start)).toEqual([7, 19])
  })

  it('nobody guesses where neither tells', () => {
    const newer = '丙局总牵头了。按季通报。再看一看。'
    expect(move(older, newer, first, second).moved).toEqual([])
  })
})

const words = ['建成平台', '接入部门12个', '组织评查', '按季通报', '新增事项', '开展轮训', '能放则放']
const sentence = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 0, max: 30 }))
  .map(([word, n]) => `${word}${n}。`)
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'edit', 'blank', 'break'),
  at: fc.nat(40),
  fresh: sentence,
})

function apply(sentences: readonly string[], edits: readonly { kind: string; at: number; fresh: string }[]): string[] {
  return edits.reduce(
    (list, { kind, at, fresh }) => {
      const place = list.length ? at % list.length : 0
      const [said] = list.slice(place, place + 1)
      if (kind === 'insert') return list.toSpliced(place, 0, fresh)
      if (said === undefined) return list
      if (kind === 'delete') return list.toSpliced(place, 1)
      if (kind === 'edit') return list.toSpliced(place, 1, `切实${said}`)
      return list.toSpliced(place, 1, kind === 'blank' ? `${said.slice(0, 1)} ${said.slice(1)}` : `${said}\n`)
    },
    [...sentences],
  )
}

describe('whatever is put in, left out or reworded', () => {
  it('each piece either says the very words of before at its new place, or is told', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 25 }),
        fc.array(edit, { maxLength: 12 }),
        (given, edits) => {
          const older = given.join('')
          const newer = apply(given, edits).join('')
          const pieces = listLines(older, language).map((line, index) => ({ ...line, id: String(index) }))
          const { moved, unmoved } = move(older, newer, ...pieces)
          expect([...moved, ...unmoved].map(({ id }) => id).sort()).toEqual(pieces.map(({ id }) => id).sort())
          for (const { id, start, end, text } of moved) {
            expect(newer.slice(start, end)).toBe(text)
            expect(keyOf(text)).toBe(keyOf(pieces[Number(id)]?.text ?? ''))
          }
          const starts = moved.map(({ start }) => start)
          expect(new Set(starts).size).toBe(starts.length)
          for (const { text } of unmoved) expect(countOf(newer, text) !== 1 || countOf(older, text) !== 1).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

const countOf = (text: string, said: string): number =>
  listLines(text, language).filter((line) => keyOf(line.text) === keyOf(said)).length
