import { expect, it } from 'vitest'
import { namesOnly } from '../names-only'
import type { CheckedEdition, CheckedParagraph } from './checked-edition'
import { findContradictions } from './find-contradictions'
import { findRepeated } from './find-repeated'
import { findUnanswered } from './find-unanswered'

// Work that grows with the square of the text takes minutes here.
const limit = 10_000
const many = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at))
const paragraph = (id: string, content: 1 | 2 | 4, texts: string[]): CheckedParagraph => ({
  ...{ id, content, tasks: [], shortcoming: null },
  sentences: texts.map((text) => ({ text, isProven: true, isGiven: false, isUnproven: false })),
})
const edition = (paragraphs: CheckedParagraph[], earlier: CheckedEdition['earlier'] = []): CheckedEdition => ({
  ...{ year: 2026, language: 'zh', opening: '', counts: [], untold: [] },
  ...{ paragraphs, earlier },
})
const sign = (at: number): string => String.fromCharCode(0x4e00 + (at % 20_000))

it('thousands of figures are compared at once', { timeout: limit }, () => {
  const paragraphs = many(200, (at) => paragraph(`p${at}`, 1, [`建成${sign(at)}服务站1个，`.repeat(450)]))
  const last = paragraph('last', 1, [`建成${sign(0)}服务站2个。`])
  expect(findContradictions(edition([...paragraphs, last])).map(({ about }) => about)).toEqual(['last'])
})

it('thousands of sentences are held against thousands of promises', { timeout: limit }, () => {
  const promises = many(2_000, (at) => `建成${at}个综合服务中心并投入使用。`)
  const paragraphs = many(20, (at) =>
    paragraph(
      `p${at}`,
      4,
      many(800, (place) => `办好第${place}件事。`),
    ),
  )
  const last = paragraph('last', 4, ['建成7个综合服务中心并投入使用'])
  const found = findRepeated(edition([...paragraphs, last], [{ year: 2025, promises, shortcomings: [] }]))
  expect(found.map(({ about }) => about)).toEqual(['last'])
})

it('long shortcomings are held against long steps', { timeout: limit }, () => {
  const text = (from: number) => many(5_000, (at) => sign(from + ((at * at) % 4_999))).join('')
  const lacks = many(60, (at) => paragraph(`lack${at}`, 2, [text(0)]))
  const steps = many(60, (at) => paragraph(`step${at}`, 4, [text(10_000)]))
  expect(findUnanswered(edition([...lacks, ...steps])).filter(({ check }) => check === 'noStep')).toHaveLength(60)
})

it('words are held against a name as long as themselves', { timeout: limit }, () => {
  const name = many(50_000, (at) => String.fromCharCode(0x9000 + ((at * 7_919) % 3_000))).join('')
  expect(namesOnly(name, [name])).toBe(true)
})
