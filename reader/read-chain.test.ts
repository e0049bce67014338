import { describe, expect, it } from 'vitest'
import { followPromises, readChain } from './read-chain'
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

describe('readChain, beyond the plain cases', () => {
  it('takes a shortcoming that the newer report owns up to as a contradiction of its own claim', () => {
    const newer = readLines([
      '云溪县2024年法治政府建设年度报告',
      '一、2024年工作情况',
      '（一）优化环境。工业园区“拿地即开工”改革全面完成，落地项目5个。',
      '二、存在的不足',
      '一是“拿地即开工”改革落地不平衡，仍有2个项目没有开工。二是宣传不够深入。',
      '三、2025年工作安排',
      '1.开展普法宣传50场',
    ])
    expect(readChain(older, newer)[1]).toMatchObject({
      overclaimed: true,
      contradictedBy: { text: expect.stringContaining('仍有2个项目') },
    })
  })

  it('calls it no overclaim where the account itself says what is missing', () => {
    const newer = readLines([
      '云溪县2024年法治政府建设年度报告',
      '一、2024年工作情况',
      '（一）优化环境。工业园区“拿地即开工”改革全部铺开，落地项目5个，仍有2个没有开工。',
    ])
    expect(readChain(older, newer)[1]).toMatchObject({ verdict: 'accounted', overclaimed: false, saysDone: true })
  })

  it('takes what is done every year as accounted for, though the newer report promises it again in the same words', () => {
    const newer = readLines([
      '云溪县2024年法治政府建设年度报告',
      '一、2024年工作情况',
      '（一）规范执法。组织行政执法案卷评查2轮，随机抽取案卷160宗。',
      '三、2025年工作安排',
      '1.组织行政执法案卷评查，随机抽取案卷不少于100宗',
    ])
    expect(readChain(older, newer)[0]).toMatchObject({
      verdict: 'accounted',
      account: { text: expect.stringContaining('160宗') },
      renewed: { text: '组织行政执法案卷评查，随机抽取案卷不少于100宗' },
    })
  })

  it('knows again in other words what was owned up to as not kept, and nothing that was kept', () => {
    const renewedOf = (told: string) =>
      readChain(
        readLines([
          '云溪县2023年法治政府建设年度报告',
          '三、2024年工作安排',
          '1.年内建成全县统一的行政执法监督平台，由县司法局牵头',
        ]),
        readLines([
          '云溪县2024年法治政府建设年度报告',
          '一、2024年工作情况',
          `（一）规范执法。${told}`,
          '三、2025年工作安排',
          '1.上半年建成“云溪执法监督”平台，接入12个执法部门，由县司法局牵头',
          '2.开展法律进乡村宣讲50场',
          '3.编制惠企政策免申即享目录',
        ]),
      )[0]?.renewed?.text
    expect(renewedOf('行政执法监督平台完成需求论证和立项，受接口调整影响未能按期建成。')).toContain('云溪执法监督')
    expect(renewedOf('行政执法监督平台建成投用。')).toBeUndefined()
  })

  it('tells what is reported as done from what is only under way', () => {
    const newer = readLines([
      '云溪县2024年法治政府建设年度报告',
      '一、2024年工作情况',
      '（一）规范执法。开展行政执法案卷评查2轮，随机抽取案卷160宗。',
      '（二）便民惠企。惠企政策免申即享目录正在编制，已征求意见。',
    ])
    const chain = readChain(older, newer)
    expect(chain[0]).toMatchObject({ saysDone: true, words: ['行政执法案卷评查', '随机抽取案卷'] })
    expect(chain[3]).toMatchObject({ verdict: 'accounted', saysDone: false })
  })

  it('follows English promises sentence by sentence, whatever the form of the verb', () => {
    const before = readLines([
      'Annual Governance Review 2023-24',
      'Harrow Borough Council',
      'Next steps',
      'The Director of Finance will refresh all departmental risk registers by 30 September 2024.',
      'Democratic Services will publish the minutes of every sub-committee within ten working days.',
      'We will appoint an independent chair of the audit committee by March 2025.',
    ])
    const after = readLines([
      'Annual Governance Review 2024-25',
      'Harrow Borough Council',
      'What has changed since last year',
      'The library opened again. All departmental risk registers were refreshed in August 2024. Council tax collection rose.',
      'Where we fell short',
      'Two departmental risk registers have not been refreshed.',
      'Next steps',
      'Democratic Services will publish the minutes of every sub-committee within ten working days.',
    ])
    const chain = readChain(before, after)
    expect(chain.map(({ verdict }) => verdict)).toEqual(['accounted', 'repeated', 'dropped'])
    expect(chain[0]).toMatchObject({
      account: { text: 'All departmental risk registers were refreshed in August 2024.' },
      overclaimed: true,
      contradictedBy: { text: 'Two departmental risk registers have not been refreshed.' },
    })
  })

  it('follows 500 promises through 5,000 sentences in under 2 seconds of the processor', () => {
    const { promises, told } = writeLongReports(500, 5000)
    const before = process.cpuUsage()
    const chain = followPromises(promises, { told, shortcomings: [], renewed: promises })
    const spent = process.cpuUsage(before)
    expect(chain).toHaveLength(500)
    expect((spent.user + spent.system) / 1e6).toBeLessThan(2)
  })
})

/** Promises and told sentences of words drawn from one small vocabulary, so that most of them share something. */
function writeLongReports(promises: number, sentences: number) {
  let seed = 7
  const draw = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * most)
  }
  const word = () => String.fromCharCode(0x4e00 + draw(400), 0x4e00 + draw(400))
  const write = () => `${Array.from({ length: 16 }, word).join('')}。`
  const toSpan = (text: string) => ({ start: 0, end: text.length, text })
  return {
    promises: Array.from({ length: promises }, () => toSpan(write())),
    told: Array.from({ length: sentences }, () => toSpan(write())),
  }
}

describe('an account with a figure below the promised one', () => {
  const older = readLines([
    '柳湾区2024年法治政府建设年度报告',
    '二、2025年工作打算',
    '（一）规范执法。6月底前开展执法案卷评查2次，整改率达到100%。',
    '（二）加强普法。全年开展法律进乡村活动30场。',
    '（三）充实力量。为行政复议机构增配专职人员三名。',
  ])
  const links = (...told: string[]) =>
    readChain(
      older,
      readLines([
        '柳湾区2025年法治政府建设年度报告',
        '一、主要工作',
        ...told,
        '二、2026年工作打算',
        '（一）公布清单。',
      ]),
    )

  it('claims no end, and names both figures', () => {
    const [review, visits, staff] = links(
      '开展执法案卷评查1次，整改率为87%。',
      '已全面完成法律进乡村活动，开展12场。',
      '行政复议机构增配专职人员3名。',
    )
    expect(review).toMatchObject({ verdict: 'accounted', saysDone: false, short: { promised: '2次', told: '1次' } })
    expect(visits).toMatchObject({ saysDone: false, short: { promised: '30场', told: '12场' } })
    expect(staff).toMatchObject({ saysDone: true, short: null })
  })
})
