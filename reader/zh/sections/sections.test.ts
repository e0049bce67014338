import { describe, expect, it } from 'vitest'
import { listCommitments, readLines, readPlan } from '../../testing'
import { classifyHeading } from './classify-heading'

describe('a heading announces', () => {
  const cases: [string, ReturnType<typeof classifyHeading>][] = [
    ['存在的问题', 'shortcomings'],
    ['主要困难和短板', 'shortcomings'],
    ['存在不足及下一步工作打算', 'both'],
    ['下一步工作计划', 'nextSteps'],
    ['2025年工作思路', 'nextSteps'],
    ['改进措施', 'nextSteps'],
    ['2024年工作情况', 'done'],
    ['主要任务完成情况', 'done'],
    ['上年度工作打算落实情况', 'done'],
    ['指导思想', 'background'],
    ['工作目标', 'goals'],
    ['强化法治政府建设工作部署', null],
    ['执法人员不足', null],
  ]
  for (const [heading, kind] of cases) {
    it(`${kind ?? 'nothing'}: ${heading}`, () => expect(classifyHeading(heading, 2024, false)).toBe(kind))
  }
})

describe('sections', () => {
  it('begin in a paragraph that says what comes next, without a heading', () => {
    const read = readLines([
      '石桥区城管局2024年度工作总结',
      '一、加强执法。办理案件312件。',
      '也存在一些不足：执法手段单一；普法形式不够丰富。',
      '下一步，我局将重点做好以下工作：一是建设数字城管平台；二是打造普法品牌。',
    ])
    expect(listCommitments(read).map(({ text }) => text)).toEqual(['建设数字城管平台', '打造普法品牌。'])
    expect(read.shortcomings.map(({ text }) => text)).toEqual(['执法手段单一', '普法形式不够丰富'])
  })

  it('may tell shortcomings and measures under one heading', () => {
    const read = readLines([
      '平湖镇2024年法治政府建设情况报告',
      '三、存在问题及下一步打算',
      '一是执法力量不足。二是普法不深入。',
      '下一步，将着力做好以下工作。',
      '（一）充实执法力量。招录执法人员3名。',
    ])
    expect(read.shortcomings.map(({ text }) => text)).toEqual(['执法力量不足', '普法不深入'])
    expect(listCommitments(read).map(({ text }) => text)).toEqual(['招录执法人员3名。'])
  })

  it('of a plan are all but its reasons, principles and scope', () => {
    const read = readLines([
      '云溪县关于规范涉企检查的实施方案',
      '为规范涉企检查，制定本方案。',
      '一、总体要求',
      '坚持依法行政，提高检查质量。',
      '二、主要任务',
      '（一）公布检查事项。6月底前公布涉企检查事项清单。',
      '三、保障措施',
      '（一）加强督导。县司法局要每季度通报检查情况。',
    ])
    expect(listCommitments(read).map(({ text }) => text)).toEqual([
      '6月底前公布涉企检查事项清单。',
      '县司法局要每季度通报检查情况。',
    ])
  })

  it('of a rectification list go by their labels', () => {
    const read = readLines([
      '清河县督察反馈问题整改方案',
      '一、整改任务',
      '（一）重大决策程序不规范',
      '整改措施：每半年抽查决策档案一次，抽查比例不低于30%。',
      '责任单位：县司法局',
      '整改时限：2025年12月底前',
    ])
    const [one] = listCommitments(read)
    expect(one).toMatchObject({
      text: '每半年抽查决策档案一次，抽查比例不低于30%。',
      units: [{ name: '县司法局', role: 'lead' }],
      deadline: { kind: 'fixed', text: '2025年12月底前', due: '2025-12-31' },
    })
  })
})

describe('measures', () => {
  it('are single sentences; a title sentence is their heading', () => {
    expect(readPlan('（一）规范执法行为。修订执法手册。公开执法结果，接受社会监督。').map(({ text }) => text)).toEqual([
      '修订执法手册。',
      '公开执法结果，接受社会监督。',
    ])
  })

  it('are numbered lines that stand alone', () => {
    expect(readPlan('1.修订执法手册', '2.公开执法结果').map(({ text }) => text)).toEqual([
      '修订执法手册',
      '公开执法结果',
    ])
  })

  it('are whole 一是 items, a semicolon inside included', () => {
    expect(
      readPlan('（一）提升能力', '一是开展轮训，全员覆盖；选派骨干跟班学习。二是举办比武。').map(({ text }) => text),
    ).toEqual(['开展轮训，全员覆盖；选派骨干跟班学习。', '举办比武。'])
  })

  it('are the sentences under an 一是 title', () => {
    const commitments = readPlan('一是抓实执法监督。开展案卷评查。公布评查结果。二是抓实普法宣传。开展宪法宣传周活动。')
    expect(commitments.map(({ text }) => text)).toEqual(['开展案卷评查。', '公布评查结果。', '开展宪法宣传周活动。'])
  })

  it('are the items of a list after a colon', () => {
    expect(
      readPlan('2025年重点办好以下实事：新建法治公园1个；改造调解室5间；开通法律咨询热线。').map(({ text }) => text),
    ).toEqual(['新建法治公园1个', '改造调解室5间', '开通法律咨询热线。'])
  })

  it('part where clauses have dates of their own', () => {
    expect(
      readPlan('（一）完善制度。3月底前制定目录，9月底前完成修订，12月底前汇编成册。').map(
        ({ deadline }) => deadline.due,
      ),
    ).toEqual(['2025-03-31', '2025-09-30', '2025-12-31'])
  })

  it('stay whole where a semicolon only lists functions', () => {
    expect(readPlan('（一）建设平台。平台应具备以下功能支撑：站点管理、栏目管理；内容发布、互动交流。')).toHaveLength(1)
  })
})

describe('no measures are', () => {
  const cases: [string, string][] = [
    ['ideology that guides', '坚持以习近平法治思想为指导，全面贯彻上级部署。'],
    ['sentences that announce a list', '重点抓好以下几方面工作。'],
    ['facts', '高素质的队伍是做好执法工作的关键。'],
    ['vows', '让我们携手并进，为建设法治云溪而努力奋斗！'],
    ['explanations', '提出上述目标，主要考虑了发展需要。'],
    ['formulas', '本方案自发布之日起施行。'],
    ['done work', '2023年，共办理复议案件40件。'],
  ]
  for (const [name, sentence] of cases) {
    it(`${name}: ${sentence}`, () => {
      expect(readPlan(`（一）做好有关工作。修订执法手册。${sentence}`).map(({ text }) => text)).toEqual([
        '修订执法手册。',
      ])
    })
  }
})
