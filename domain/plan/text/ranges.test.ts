import { expect, test } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { matchIssuer } from '../match-issuer'
import { ensureRange, isBlank, trimRange } from './ensure-range'
import { joinRanges } from './join-ranges'
import { layOutText } from './lay-out-text'
import { listBorders, splitRange } from './split-range'

const text = '上半年建成平台，接入12个部门（含“两区”）。组织评查；能放则放。'
const all = { start: 0, end: text.length }
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'went through'
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test('a range must be a piece of the text that cuts no character in two', () => {
  expect(codeOf(() => ensureRange(text, span('组织'), all))).toBe('went through')
  expect(codeOf(() => ensureRange(text, { start: 3, end: 3 }, all))).toBe('rangeOutside')
  expect(codeOf(() => ensureRange(text, { start: -1, end: 3 }, all))).toBe('rangeOutside')
  expect(codeOf(() => ensureRange(text, { start: 0, end: text.length + 1 }, { start: 0, end: 999 }))).toBe(
    'rangeOutside',
  )
  expect(codeOf(() => ensureRange('\u{20BB7}野家', { start: 1, end: 3 }, { start: 0, end: 4 }))).toBe('rangeOutside')
})

test('blanks are trimmed, and marks alone are no words', () => {
  expect(trimRange(' 甲 ', { start: 0, end: 3 })).toEqual({ start: 1, end: 2 })
  expect(isBlank('，。 ', { start: 0, end: 3 })).toBe(true)
})

test('a split gives what stands before, the selection and what stands after, each with the mark that closes it', () => {
  const pieces = splitRange(text, all, span('接入12个部门'))
  expect(pieces.map(textOf)).toEqual(['上半年建成平台，', '接入12个部门', '（含“两区”）。组织评查；能放则放。'])
  expect(splitRange(text, all, span('组织评查')).map(textOf)).toEqual([
    '上半年建成平台，接入12个部门（含“两区”）。',
    '组织评查；',
    '能放则放。',
  ])
  expect(codeOf(() => splitRange(text, all, all))).toBe('splitNothing')
})

test('the borders of a sentence are where its clauses end', () => {
  expect(listBorders(text, all).map((at) => text.slice(at, at + 2))).toEqual(['接入', '组织', '能放'])
})

test('ranges join where nothing of anybody lies between', () => {
  const [first, second, third] = [span('上半年建成平台'), span('接入12个部门'), span('组织评查')]
  expect(joinRanges(text, [second, first], [], [])).toEqual({ start: first.start, end: second.end })
  expect(codeOf(() => joinRanges(text, [first, third], [second], []))).toBe('notContiguous')
  expect(codeOf(() => joinRanges(text, [first, third], [], [span('接入12个部门（含“两区”）。')]))).toBe('notContiguous')
})

test('the laid out pieces are the text again', () => {
  const claims = [{ kind: 'commitment' as const, id: 'a', ...span('接入12个部门') }]
  const [line] = layOutText(text, all, claims)
  expect(line?.pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(line?.pieces.map(({ kind }) => kind)).toEqual(['plain', 'commitment', 'plain'])
})

test('an issuer is matched by any of its names, the longest first', () => {
  const units = [
    { id: 'a', name: '云溪区人民政府', shortName: '云溪区', aliases: ['区政府'] },
    { id: 'b', name: '云溪区司法局', shortName: '区司法局', aliases: [] },
  ]
  expect(matchIssuer('云溪区人民政府', units)?.id).toBe('a')
  expect(matchIssuer('云溪区司法局', units)?.id).toBe('b')
  expect(matchIssuer('中共云溪区司法局党组', units)?.id).toBe('b')
  expect(matchIssuer('别处', units)).toBeUndefined()
  expect(matchIssuer(null, units)).toBeUndefined()
})
