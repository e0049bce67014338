import { describe, expect, it } from 'vitest'
import { needsProof } from './needs-proof'

const said = (text: string, more: Partial<Parameters<typeof needsProof>[0]> = {}) =>
  needsProof({ text, isFirst: false, content: 1, ...more }, ['该项工作已于2026年6月26日办结。'])

describe('a sentence that tells of work done', () => {
  it.each([
    ['需要佐证', '点评意见逐条反馈。', {}, true],
    ['说的是没有办成的，不要佐证', '调解和解率未达到35%的目标。', {}, false],
    ['仍在办理的，不要佐证', '该项工作仍在办理。', {}, false],
    ['台账自己的话，不要佐证', '该项工作已于2026年6月26日办结', {}, false],
    ['段首的提领句，不要佐证', '涉企检查明显减少。', { isFirst: true }, false],
    ['段首带数字的，要佐证', '涉企检查减少24%。', { isFirst: true }, true],
    ['不在段首的提领句，要佐证', '涉企检查明显减少。', {}, true],
    ['说不足的部分，不要佐证', '执法力量偏弱。', { content: 2 }, false],
    ['说安排的部分，不要佐证', '10月底前抽查案卷30份。', { content: 4 }, false],
    ['英文同样', 'All notices were published.', {}, true],
    ['英文没有办成的', 'The target was not reached.', {}, false],
  ] as const)('%s', (_, text, more, expected) => {
    expect(said(text, more)).toBe(expected)
  })
})
