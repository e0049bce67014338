import { expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

const marked = [
  '# 柳湾区2026年法治建设工作要点',
  '## 一、主要任务',
  '- **制定**《文件管理办法》，6月底前印发。',
  '- 组织`案卷评查`2次。',
  '* * *',
  '| 任务 | 单位 | 时限 |',
  '|---|---|---|',
  '| 修订清单 | 区司法局 | 9月底前 |',
]

it('leaves no mark of Markdown in what is read, and no word out', () => {
  const read = readLines(marked)
  expect(read.title).toBe('柳湾区2026年法治建设工作要点')
  expect(listCommitments(read).map(({ text }) => text)).toEqual([
    '制定《文件管理办法》，6月底前印发。',
    '组织案卷评查2次。',
    '修订清单',
  ])
  expect(read.text).not.toMatch(/[#*`|]/)
  expect(readLines(read.text.split('\n')).text).toBe(read.text)
})

it('leaves stars and signs of a plain text alone', () => {
  expect(readLines(['云溪区2026年计划', '一、任务', '整治*号地块2处。']).text).toContain('整治*号地块2处')
})
