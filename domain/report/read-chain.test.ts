import { describe, expect, it } from 'vitest'
import { readChain } from './read-chain'
import { readLines } from './testing'

const older = readLines([
  '云溪县2023年法治政府建设年度报告',
  '三、2024年工作安排',
  '1.组织行政执法案卷评查，随机抽取案卷不少于100宗',
  '2.在工业园区推行“拿地即开工”改革，落地项目不少于5个',
  '3.建立行政机关负责人出庭应诉通报制度',
  '4.编制惠企政策免申即享目录',
])
const newer = readLines([
  '云溪县2024年法治政府建设年度报告',
  '一、2024年工作情况',
  '（一）规范执法。开展行政执法案卷评查2轮，随机抽取案卷160宗。',
  '（二）优化环境。工业园区“拿地即开工”改革全面完成，5个落地项目全部开工。县政府负责人调研时了解到，“拿地即开工”项目中尚有2个因用地手续未办结没有动工。',
  '三、2025年工作安排',
  '1.建立行政机关负责人出庭应诉通报制度',
])

describe('readChain', () => {
  const chain = readChain(older, newer)

  it('finds the sentence that accounts for a promise', () => {
    expect(chain[0]).toMatchObject({
      verdict: 'accounted',
      account: { text: '开展行政执法案卷评查2轮，随机抽取案卷160宗。' },
      overclaimed: false,
    })
  })

  it('names the sentence that contradicts an account that claims all', () => {
    expect(chain[1]).toMatchObject({
      verdict: 'accounted',
      overclaimed: true,
      contradictedBy: { text: expect.stringContaining('没有动工') },
    })
  })

  it('tells a promise that is only repeated', () => {
    expect(chain[2]).toMatchObject({ verdict: 'repeated', account: { text: '建立行政机关负责人出庭应诉通报制度' } })
  })

  it('tells a promise dropped without a word', () => {
    expect(chain[3]).toMatchObject({ verdict: 'dropped', account: null })
  })

  it('points into both texts exactly', () => {
    for (const { promise, account } of chain) {
      expect(older.text.slice(promise.start, promise.end)).toBe(promise.text)
      if (account) expect(newer.text.slice(account.start, account.end)).toBe(account.text)
    }
  })
})
