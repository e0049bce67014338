import { expect, test } from 'vitest'
import { dropDates } from './drop-dates'

test.each([
  ['6月底前完成规范化建设，由执法局牵头', '完成规范化建设，由执法局牵头'],
  ['年内建成3个服务站', '建成3个服务站'],
  ['2026年，街道将坚持枫桥经验', '街道将坚持枫桥经验'],
  ['三季度末前完成评估，12月底前公布', '完成评估，公布'],
  ['完成全面清理，并于12月15日前公布结果', '完成全面清理，并公布结果'],
  ['每季度开展一次抽查', '每季度开展一次抽查'],
  ['持续推进案件清零', '持续推进案件清零'],
  ['年内修订《2026年工作要点》', '修订《2026年工作要点》'],
])('%s is planned again without its date', (words, left) => {
  expect(dropDates(words, 'zh')).toBe(left)
})

test('an English measure loses its date too', () => {
  expect(dropDates('Publish the register by 30 June 2026', 'en')).toBe('Publish the register')
})
