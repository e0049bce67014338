import { expect, it } from 'vitest'
import type { PublishedParagraph } from '@/db/annual/published-paragraphs'
import { listSentences } from '@/reader/list-sentences'
import { type ChainLink, toTold } from '@/reader/read-chain'
import { followEditions } from './follow-editions'

const say = (commitmentId: string, ...sentences: string[]): PublishedParagraph => ({
  ...{ content: 1, sentences, commitmentIds: [commitmentId] },
})
const linkOf = (text: string): ChainLink => ({
  ...{ promise: { start: 0, end: text.length, text }, verdict: 'dropped', account: null, renewed: null, standing: [] },
  ...{ saysDone: false, short: null, overclaimed: false, contradictedBy: null, words: [], confidence: 0.5 },
})

function follow(lines: string[], ...editions: PublishedParagraph[][]) {
  const text = lines.join('\n')
  const told = toTold(text, listSentences(text, { start: 0, end: text.length }))
  const promises = ['p', 'q'].map((id) => ({ id }))
  const links = promises.map(({ id }) => linkOf(id))
  return followEditions(links, promises, editions, { text, language: 'zh', told }).map(({ link, isPublished }) =>
    isPublished ? `${link.account?.start} ${link.account?.text}` : null,
  )
}

it('a paragraph is not found in words that say otherwise', () => {
  expect(follow(['至今尚未建成平台。'], [say('p', '建成平台。')])).toEqual([null, null])
  expect(follow(['一是建成平台和站点。'], [say('p', '建成平台')])).toEqual([null, null])
})

it('two of the same words stand at two places, in their order', () => {
  const lines = ['一是该项工作仍在办理。', '二是该项工作仍在办理。']
  const both = [say('p', '该项工作仍在办理。'), say('q', '该项工作仍在办理。')]
  expect(follow(lines, both)).toEqual(['0 一是该项工作仍在办理。', '12 二是该项工作仍在办理。'])
})

it('what a longer paragraph says is not found in it for a shorter one', () => {
  const lines = ['一是建成平台。已办结。', '二是已办结。']
  expect(follow(lines, [say('p', '已办结。'), say('q', '建成平台。', '已办结。')])).toEqual([
    '12 二是已办结。',
    '0 一是建成平台。',
  ])
})

it('a corrected edition that ties the words to another promise has the last word', () => {
  expect(follow(['一是建成平台。'], [say('q', '建成平台。')], [say('p', '建成平台。')])).toEqual([
    null,
    '0 一是建成平台。',
  ])
})

it('the words of an earlier edition are found where the newest says it otherwise', () => {
  const lines = ['一是建成平台。']
  expect(follow(lines, [say('p', '平台建成并启用。')], [say('p', '建成平台。')])).toEqual(['0 一是建成平台。', null])
})
