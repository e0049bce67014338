import { expect, test } from 'vitest'
import { holds, saysSame } from './say-once'

test.each([
  ['行政执法队伍规范化建设', '完成行政执法队伍规范化建设，由执法局牵头'],
  ['推行“综合查一次”，形成联合检查计划', '形成跨部门“综合查一次”联合检查计划'],
  ['府院联席会议每季度召开', '每季度召开一次府院联席会议，由区政府办公室牵头'],
  ['公布目录', '公布目录。'],
  ['公布目录', ''],
])('%s and %s say the same', (one, other) => {
  expect(saysSame(one, other)).toBe(true)
})

test('a required result of other words is said beside the title', () => {
  expect(saysSame('法律顾问全覆盖', '12个村签订协议并公示名单')).toBe(false)
})

test('marks do not keep a text from being found in another', () => {
  expect(holds('三镇改造资金，11月才到位。', '三镇改造资金11月才到位')).toBe(true)
})
