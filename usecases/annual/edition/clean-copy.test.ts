import { describe, expect, it } from 'vitest'
import { listLeftOut, viewClean } from './clean-copy'
import type { EditionView } from './edition-view'

const sentence = (text: string, isUnproven: boolean) => ({ text, proofs: [], isGiven: !isUnproven, isUnproven })
const paragraph = (id: string, sentences: ReturnType<typeof sentence>[]) => ({
  ...{ id, content: 1, heading: '（一）规范执法', sentences, proofs: [], tasks: [] },
})
const view = {
  edition: { year: 2025, language: 'zh', issuerFullName: '云溪区人民政府', issuerName: '云溪区' },
  annual: { share: null, opening: '2024年度报告提出10条工作打算。', sections: [] },
  contents: [
    {
      paragraphs: [
        paragraph('p1', [sentence('建成平台。', false), sentence('群众满意。', true)]),
        paragraph('p2', [sentence('效果很好。', true)]),
      ],
      dropped: [],
    },
  ],
} as unknown as EditionView

describe('what would be published now', () => {
  it('has no sentence without evidence and no paragraph of such alone, and says how many it leaves out', () => {
    const { text, left } = viewClean(view, '2026-01-10T02:00:00.000Z')
    expect(text.paragraphs.map(({ sentences }) => sentences.map((each) => each.text))).toEqual([['建成平台。']])
    expect(left).toBe(2)
    expect(listLeftOut(view).map((each) => [each.text, each.isFirst])).toEqual([
      ['群众满意。', false],
      ['效果很好。', true],
    ])
    expect(text.opening).toContain('10条')
  })
})
