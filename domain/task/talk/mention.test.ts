import { describe, expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { findMentioned, labelMentionable, type Mentionable } from './mention'

const people: Mentionable[] = [
  { userId: 'wei', name: '王伟', unitName: '司法局' },
  { userId: 'weimin', name: '王伟民', unitName: '司法局' },
  { userId: 'min', name: '王敏', unitName: '司法局' },
  { userId: 'min', name: '王敏', unitName: '云溪区' },
  { userId: 'li1', name: '李强', unitName: '教育局' },
  { userId: 'li2', name: '李强', unitName: '财政局' },
  { userId: 'ann', name: 'Ann Lee', unitName: '司法局' },
]
const told = (text: string) => findMentioned(text, people).map(({ userId }) => userId)

describe('who is named by an @', () => {
  it.each([
    ['请@王伟看一下', ['wei']],
    ['＠王伟：请看', ['wei']],
    ['@王伟民主持', ['weimin']],
    ['@ 王伟 请看', ['wei']],
    ['@王敏和@王伟，再说一遍 @王敏', ['min', 'wei']],
    ['@李强（财政局）请看', ['li2']],
    ['@李强(教育局)请看', ['li1']],
    ['@Ann Lee, please', ['ann']],
    ['写信到 wang@xx.gov.cn', []],
    ['https://a.cn/@user', []],
    ['单价 @ 30 元', []],
    ['没有人，@', []],
    ['@。', []],
    ['没有提到谁', []],
  ])('%s', (text, ids) => expect(told(text)).toEqual(ids))

  it.each([
    ['@赵六请看', 'mentionUnknown', { name: '赵六请看' }],
    ['@Ann Leeds', 'mentionUnknown', { name: 'Ann' }],
    ['好，@李强请看', 'mentionSeveral', { name: '李强', choices: ['@李强（教育局）', '@李强（财政局）'] }],
  ])('%s is refused: %s', (text, code, facts) => {
    const refusal = catchRefusal(text)
    expect([refusal?.code, refusal?.facts, refusal?.field]).toEqual([code, facts, 'text'])
  })
})

it('offers each person once, by words that mean them alone', () => {
  const labels = labelMentionable(people)
  expect(labels.map(({ label }) => label)).toEqual([
    '王伟',
    '王伟民',
    '王敏',
    '李强（教育局）',
    '李强（财政局）',
    'Ann Lee',
  ])
  for (const { label, userId } of labels) expect(told(`@${label} 请看`)).toEqual([userId])
})

function catchRefusal(text: string): Refusal | undefined {
  try {
    findMentioned(text, people)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
