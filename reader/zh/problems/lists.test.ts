import { expect, it } from 'vitest'
import { readLines } from '../../testing'

const read = (...lines: string[]) =>
  readLines([
    '柳溪街道办事处2024年法治政府建设工作报告',
    '二、存在的问题',
    ...lines,
    '三、2025年工作安排',
    '（一）抓规范。6月底前修订流程图。',
  ]).shortcomings.map(({ text }) => text)

const cases: [string, string[], string[]][] = [
  [
    'after 主要是, parted by 、',
    ['工作仍有短板，主要是执法力量不足、普法针对性不强。'],
    ['执法力量不足', '普法针对性不强'],
  ],
  [
    'after 如, with 等 behind them',
    ['仍面临一些困难和挑战，如执法力量不足、普法形式单一、经费保障偏紧等。'],
    ['执法力量不足', '普法形式单一', '经费保障偏紧'],
  ],
  ['behind dashes', ['——执法不够规范。', '——普法形式单一。'], ['执法不够规范', '普法形式单一']],
  [
    'behind a sentence that owns up in plain words',
    ['一年来，我们也有做得不好的地方。执法人员少，8个人要管12个社区；普法形式老套，居民不爱听。'],
    ['执法人员少，8个人要管12个社区', '普法形式老套，居民不爱听'],
  ],
  [
    'under numbers, though no word of theirs says so',
    ['（一）赋权事项112项，实际行使过41项。', '（二）社区普法以发资料为主。'],
    ['赋权事项112项，实际行使过41项', '社区普法以发资料为主'],
  ],
]
for (const [name, lines, expected] of cases)
  it(`problems stand ${name}`, () => expect(read(...lines)).toEqual(expected))
