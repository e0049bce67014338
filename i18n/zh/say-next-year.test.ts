import { expect, test } from 'vitest'
import { sayCarriedOn, sayKeptUp } from './say-next-year'

test.each([
  ['完成11个镇执法队伍规范化建设', '抓紧完成11个镇执法队伍规范化建设'],
  ['修订《云溪区人民政府工作规则》', '抓紧修订《云溪区人民政府工作规则》'],
  ['每季度开展公平竞争审查抽查', '继续每季度开展公平竞争审查抽查'],
  ['组织执法人员培训', '继续组织执法人员培训'],
  ['12个村（社区）法律顾问全覆盖', '继续推进12个村（社区）法律顾问全覆盖'],
  ['继续推进办案场所改造', '继续推进办案场所改造'],
  ['包容免罚清单新增事项不少于15项，由区市场监管局牵头', '力争包容免罚清单新增事项不少于15项，由区市场监管局牵头'],
  ['政府失信违约案件动态清零', '力争政府失信违约案件动态清零'],
  ['不断完善机制', '不断完善机制'],
])('%s goes on as %s', (what, said) => {
  expect(sayCarriedOn(what)).toBe(said)
})

test('a duty that lasts is not said to last twice', () => {
  expect(sayKeptUp('持续擦亮品牌')).toBe('持续擦亮品牌')
  expect(sayKeptUp('府院联席会议')).toBe('长期坚持府院联席会议')
})
