import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import type { EditionView, ShownFinding } from '@/usecases/annual/edition/edition-view'
import { FindingsLine } from './findings-line'

const overclaim = (kept: ShownFinding['kept']): ShownFinding => ({
  ...{ check: 'overclaim', content: 1, about: 'p1', sentence: '全面完成。', kept },
  facts: { claim: '全面完成', shortfall: 'partly', days: 0, kept: 0, all: 1 },
})
const draw = (...findings: ShownFinding[]): string => {
  const view = { findings, edition: { id: 'e' }, cited: 0 } as unknown as EditionView
  const page = renderToStaticMarkup(<FindingsLine view={view} isFiltered={false} words={dictionaryOf('zh')} />)
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, '')
}

it('counts what stays with a reason apart: nobody after has to mend it', () => {
  const kept = { finding: 'overclaim p1 全面完成。', reason: '口径不同', writerName: '周静' }
  expect(draw(overclaim(null))).toContain('检查1条!必须改必须改1')
  expect(draw(overclaim(kept))).toContain('检查没有发现问题写明理由保留1')
  expect(draw(overclaim(kept))).not.toContain('必须改')
})
