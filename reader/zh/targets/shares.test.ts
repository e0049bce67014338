import { expect, it } from 'vitest'
import { readOne } from '../../testing'

const cases: [string, string[]][] = [
  ['高频事项办理材料再精简三成。', ['三成']],
  ['向200户家庭发放法治宣传手册。', ['200户']],
  ['评查案卷120卷。', ['120卷']],
  ['打造法治文化一成果一品牌。', []],
  ['向3家企业反馈检查结果。', []],
]
for (const [sentence, targets] of cases)
  it(`${targets.join() || 'nothing'}: ${sentence}`, () => expect(readOne(sentence).targets).toEqual(targets))
