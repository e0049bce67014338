import { expect, it } from 'vitest'
import type { Content } from './contents'
import { cleanCopy, type FrozenText, type PaperParagraph, writePlain } from './frozen-text'

const say = (text: string, isUnproven = false) => ({ text, notes: [], isUnproven })
const paragraph = (
  id: string,
  content: Content,
  heading: string,
  ...sentences: ReturnType<typeof say>[]
): PaperParagraph => ({
  ...{ id, content, heading, sentences },
})
const names = {
  contents: { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五' },
  ordinal: ({ index }: { index: number }) => `${index}是`,
}
const text: FrozenText = {
  ...{ title: '报告', day: '2027-03-20', opening: '完成2项。', promises: [], dropped: [] },
  paragraphs: [
    paragraph('a', 1, '（一）', say('甲。'), say('无据。', true)),
    paragraph('b', 1, '（一）', say('乙。')),
    paragraph('c', 1, '（二）', say('全无据。', true)),
    paragraph('d', 3, '', say('带头。')),
  ],
}

it('the report reads in the order of its contents, counted off under each heading', () => {
  expect(writePlain(text, names).split('\n')).toEqual([
    ...[
      '报告',
      '一',
      '完成2项。',
      '（一）',
      '1是甲。无据。',
      '2是乙。',
      '（二）',
      '1是全无据。',
      '二',
      '三',
      '带头。',
      '四',
      '五',
    ],
  ])
})

it('the clean copy leaves out what rests on nothing', () => {
  expect(writePlain(cleanCopy(text), names).split('\n')).toEqual([
    ...['报告', '一', '完成2项。', '（一）', '1是甲。', '2是乙。', '二', '三', '带头。', '四', '五'],
  ])
})

it('the clean copy says where a promise is told of in it, and of one whose paragraph is left out that it is nowhere', () => {
  const facts = { number: null, source: '', status: 'closed', outcome: null } as const
  const light = { colour: 'green', reason: 'normal', count: 0, late: 0 } as const
  const promise = (taskId: string, place: number) => ({
    ...facts,
    light,
    taskId,
    places: [{ content: 1 as const, place }],
  })
  const told: FrozenText = {
    ...text,
    paragraphs: [paragraph('x', 1, '', say('无据。', true)), ...text.paragraphs],
    promises: [promise('无', 1), promise('甲', 2), promise('乙', 3)],
  }
  expect(cleanCopy(told).promises.map(({ places }) => places.map(({ place }) => place))).toEqual([[], [1], [2]])
  expect(cleanCopy(cleanCopy(told))).toEqual(cleanCopy(told))
})
