import { describe, expect, it } from 'vitest'
import { listCommitments, readLines } from '../../testing'

const done = [
  '柳溪街道办事处2024年法治政府建设工作报告',
  '一、2024年工作开展情况',
  '（一）抓执法。全年办理行政处罚案件35件，调解纠纷120起。',
  '（二）抓普法。开展宪法宣传周活动12场。',
]
const problems = '一是执法力量不足。二是普法针对性不强。'
const plan = ['（一）抓规范。6月底前修订流程图。', '（二）抓普法。全年开展法治讲座8场。']
const read = (...lines: string[]) => readLines([...done, ...lines])
const opening = (...lines: string[]) => {
  const { nextSteps, text } = read(...lines)
  return text.slice(nextSteps?.start, nextSteps?.end).split('\n')[0]
}

describe('the section begins', () => {
  const headings: [string, string][] = [
    ['二、我们的短板', '三、来年怎么干'],
    ['二、正视短板，查找差距', '三、明确方向，真抓实干'],
    ['二、对标先进找差距', '三、聚焦2025年再发力'],
    ['二、检视问题', '三、整改提升'],
    ['二、有待改进之处', '三、下年度重点'],
    ['二、尚存不足', '三、2025年'],
    ['二、不足之处', '三、今年工作'],
    ['二、短板弱项', '三、2025年承诺'],
    ['二、存在哪些不足', '三、2025年做什么'],
    ['二、工作中的薄弱环节', '三、改进提升方向'],
  ]
  for (const [lacks, ahead] of headings)
    it(`at ${lacks} before ${ahead}`, () => {
      const report = read(lacks, problems, ahead, ...plan)
      expect(opening(lacks, problems, ahead, ...plan)).toBe(lacks)
      expect(report.shortcomings).toHaveLength(2)
      expect(listCommitments(report)).toHaveLength(2)
    })

  it('at the plan where a chapter on something else stands between', () => {
    const lines = [
      '二、推进法治政府建设存在的不足和原因',
      problems,
      '三、主要负责人履行第一责任人职责情况',
      '主任4次听取汇报。',
    ]
    expect(opening(...lines, '四、下一年度主要安排', ...plan)).toBe('四、下一年度主要安排')
  })

  it('at the problems where only their causes stand between', () => {
    const lines = ['二、存在的问题', problems, '三、原因分析', '编制偏紧，经费投入不足。']
    expect(opening(...lines, '四、下一步打算', ...plan)).toBe('二、存在的问题')
  })

  it('at a paragraph that opens with what is lacking', () => {
    const lacks = '对照上级要求，工作还有差距：执法力量不足；普法针对性不强。'
    expect(opening(lacks, '2025年，街道将抓好以下工作：', '1.修订流程图；', '2.开展讲座8场。')).toBe(lacks)
  })

  it('not inside a paragraph that tells of work done', () => {
    const reply = [
      '关于对区政协第112号提案的答复',
      '近年来，我街道新建充电棚12处，整治飞线充电230起，加装电梯门禁47部，居民投诉明显减少。您反映的充电难情况确实存在。',
      '下一步，我街道将于6月底前新增充电端口200个。',
    ]
    const { nextSteps, text } = readLines(reply)
    expect(text.slice(nextSteps?.start, nextSteps?.end)).toBe(reply[2])
  })
})

describe('the plan is found', () => {
  const title = '鹿溪街道办事处2024年法治政府建设工作报告'
  const cases: [string, string[]][] = [
    ['under headings behind bullets', ['■存在不足', '执法人员少。', '■2025年工作计划', '组织轮训2期，6月底前完成。']],
    ['behind the name of a section and a colon', ['存在不足：执法人员少。', '2025年计划：组织轮训2期，6月底前完成。']],
    [
      'in a paragraph that names the year ahead and an act, behind one that turns to what is lacking',
      ['虽然取得了一些成绩，但执法人员业务能力不强。', '明年，组织轮训2期，6月底前完成。'],
    ],
    [
      'in a table of tasks in the chapter behind the problems',
      ['一、存在的不足', '执法人员少。', '二、以更大力度推进', '任务\t科室\t时限', '组织轮训2期\t司法所\t6月底'],
    ],
  ]
  for (const [name, lines] of cases)
    it(name, () => {
      const report = readLines([title, '一年来，街道办理案件15件。', ...lines])
      expect(listCommitments(report).map(({ deadline }) => deadline.due)).toEqual(['2025-06-30'])
      expect(report.shortcomings).toHaveLength(1)
      expect(report.nextSteps).not.toBeNull()
    })
})

describe('a section on problems', () => {
  it('is a plan too where each problem goes on with a dated act or a labelled answer', () => {
    const report = read(
      '二、问题与整改',
      '（一）执法力量不足。年底前招录执法人员2名。',
      '（二）普法针对性不强。整改措施：全年开展法治讲座8场。',
    )
    expect(report.shortcomings).toHaveLength(2)
    expect(listCommitments(report).map(({ text }) => text)).toEqual([
      '年底前招录执法人员2名。',
      '全年开展法治讲座8场。',
    ])
    expect(report.sections.map(({ kind }) => kind)).toEqual(['both'])
    expect(report.nextSteps).not.toBeNull()
  })

  it('ends where the same paragraph turns to the plan', () => {
    const report = read(
      '同时也存在执法力量不足、普法不深等问题。下一步，街道将做好两项工作：一是修订流程图；二是开展讲座8场。',
    )
    expect(report.shortcomings.map(({ text }) => text)).not.toContain('修订流程图')
    expect(listCommitments(report)).toHaveLength(2)
  })

  it('is not followed by a plan where the next chapter tells of work done', () => {
    const report = read(problems, '二、短板弱项', problems, '三、党建引领', '街道组织培训6次，发放了资料3000份。')
    expect(report.nextSteps).toBeNull()
  })
})
