import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'
import { listCommitments, readLines, readPlan } from './testing'

const report = [
  '首页 > 政府信息公开 > 法治政府建设年报',
  '云溪县人民政府2024年法治政府建设年度报告',
  '发布时间：2025-01-20 来源：云溪县司法局',
  '2024年，云溪县扎实推进法治政府建设。现将有关情况报告如下。',
  '一、2024年主要工作情况',
  '（一）规范行政执法。办理案件212件，组织培训6期。',
  '二、存在的不足及原因',
  '一是基层执法力量薄弱；二是普法形式单一。主要原因是编制偏紧、经费不足。',
  '三、2025年工作安排',
  '2025年，云溪县将以习近平法治思想为指导，重点做好以下工作：',
  '（一）充实基层执法力量。上半年招录执法人员12名。由县司法局牵头，对乡镇执法队开展轮训。',
  '（二）丰富普法形式。一是每季度举办一次普法集市；二是6月底前建成法治公园1个。',
  '云溪县人民政府',
  '2025年1月20日',
  '扫一扫在手机打开当前页',
]

describe('readReport', () => {
  it('tells title, year and issuer', () => {
    const { title, year, issuer, language } = readLines(report)
    expect({ title, year, issuer, language }).toEqual({
      title: '云溪县人民政府2024年法治政府建设年度报告',
      year: 2024,
      issuer: '云溪县人民政府',
      language: 'zh',
    })
  })

  it('drops what the web page put around the report', () => {
    const { text } = readLines(report)
    for (const words of ['首页', '发布时间', '扫一扫']) expect(text).not.toContain(words)
  })

  it('gives each range the exact words of the text', () => {
    const read = readLines(report)
    const spans = [
      ...listCommitments(read),
      ...read.shortcomings,
      ...read.others,
      ...read.steps.flatMap((step) => step.heading ?? []),
    ]
    for (const span of spans) expect(read.text.slice(span.start, span.end)).toBe(span.text)
  })

  it('finds the section of next steps with the shortcomings right before it', () => {
    const { nextSteps, sections, text } = readLines(report)
    expect(sections.map(({ kind }) => kind)).toEqual(['shortcomings', 'nextSteps'])
    expect(text.slice(nextSteps?.start, nextSteps?.end)).toMatch(/^二、存在的不足及原因[\s\S]*法治公园1个。$/)
  })

  it('takes each problem without its marker, and the cause told after them', () => {
    const { shortcomings } = readLines(report)
    expect(shortcomings.map(({ text }) => text)).toEqual(['基层执法力量薄弱', '普法形式单一'])
    expect(shortcomings[1]?.cause?.text).toBe('编制偏紧、经费不足')
  })

  it('puts measures under their headings and leaves done work, leads and signatures out', () => {
    const { steps } = readLines(report)
    expect(steps.map(({ heading, commitments }) => [heading?.text, commitments.map(({ text }) => text)])).toEqual([
      ['（一）充实基层执法力量。', ['上半年招录执法人员12名。', '由县司法局牵头，对乡镇执法队开展轮训。']],
      ['（二）丰富普法形式。', ['每季度举办一次普法集市', '6月底前建成法治公园1个。']],
    ])
  })

  it('links a shortcoming to the measure that shares its words', () => {
    const { links } = readLines(report)
    expect(links).toContainEqual({ shortcoming: 1, commitment: 2, words: ['普法形式'] })
  })

  it('lets a given title and year win', () => {
    const { title, year } = readLines(report, { title: '另一标题', year: 2030 })
    expect({ title, year }).toEqual({ title: '另一标题', year: 2030 })
  })

  it('reads the same commitments whatever year and title a person gives a report that says its own', () => {
    const texts = (given: object) =>
      listCommitments(readLines(report, given)).map(({ text, deadline }) => [text, deadline.due])
    for (const given of [{ year: 2025 }, { year: 2030 }, { year: 2019 }, { title: '上传的材料' }, { title: 'a.docx' }])
      expect(texts(given)).toEqual(texts({}))
  })

  it('reads the same from a document in one line', () => {
    const read = readReport(report.slice(1, -1).join('　　'))
    expect(listCommitments(read).map(({ text }) => text)).toContain('上半年招录执法人员12名。')
  })

  it('reads traditional characters and full-width digits', () => {
    const read = readLines([
      '蘭亭縣2024年法治政府建設年度報告',
      '三、2025年工作計劃',
      '（一）加強執法監督。６月底前開展執法案卷評查不少於２次。',
    ])
    const [one] = listCommitments(read)
    expect(one?.deadline).toMatchObject({ kind: 'fixed', due: '2025-06-30' })
    expect(one?.targets).toEqual(['不少於２次'])
  })

  it('joins sentences that hard line breaks cut', () => {
    const [one] = readPlan('（一）充实执法力量。面向社会公开招录执法辅助人员，', '优先录用法学专业毕业生。')
    expect(one?.text).toBe('面向社会公开招录执法辅助人员，优先录用法学专业毕业生。')
  })

  it('takes empty text for nothing', () => {
    expect(readReport('')).toMatchObject({ title: null, nextSteps: null, steps: [], shortcomings: [] })
  })
})

describe('a text without next steps', () => {
  const cases: Record<string, string[]> = {
    'a report that only looks back': [
      '东湾镇2023年法治政府建设工作报告',
      '一、主要工作完成情况',
      '（一）健全制度。制定制度3项，重点任务全部完成。',
      '二、主要经验',
      '必须坚持党的领导，为下一步工作打下基础。',
    ],
    'standing rules': [
      '云溪县政务数据管理办法',
      '第一条 为规范管理，制定本办法。',
      '第二条 各部门应当建立数据目录。',
      '第三条 数据主管部门负责监督。',
      '第四条 本办法自发布之日起施行。',
    ],
    'a paragraph of done work': ['全市新登记企业1.3万户，增长15%。取消检查事项23项。热线办结率达99%。'],
    'a news item': ['3月5日，南河乡召开法治建设推进会。会议总结了去年工作，对先进集体进行了表彰。'],
    'an English report on the past': [
      'Annual Report on Complaints 2024',
      'What we did',
      'Staff were trained in March. A new form was launched in June.',
    ],
  }
  for (const [name, lines] of Object.entries(cases)) {
    it(`${name} gives no commitment and no section`, () => {
      const read = readLines(lines)
      expect(listCommitments(read)).toEqual([])
      expect(read.nextSteps).toBeNull()
    })
  }
})
