import { describe, expect, it } from 'vitest'
import { foldText } from '../../outline/fold-text'
import { readOne, readPlan } from '../../testing'
import { eventWords, feastWords } from '../deadlines/date-words'
import { timeWords } from '../deadlines/no-dates'
import { ongoingRules } from '../deadlines/ongoing-rules'
import { periodRules } from '../deadlines/period-rules'
import { readDeadline, readDeadlineCell } from '../deadlines/read-deadline'
import { recurringRules } from '../deadlines/recurring-rules'
import { yearRules } from '../deadlines/year-rules'

describe('a deadline', () => {
  const cases: [string, object][] = [
    ['6月底前公布清单', { kind: 'fixed', text: '6月底前', due: '2025-06-30' }],
    ['于9月15日前报送方案', { kind: 'fixed', due: '2025-09-15' }],
    ['2026年2月底前完成', { kind: 'fixed', due: '2026-02-28' }],
    ['三季度末前编制表单', { kind: 'fixed', due: '2025-09-30' }],
    ['上半年出台标准', { kind: 'fixed', due: '2025-06-30' }],
    ['2025年4月至6月开展自查', { kind: 'fixed', due: '2025-06-30' }],
    ['到2027年，覆盖率达到100%', { kind: 'fixed', due: '2027-12-31' }],
    ['用三年时间完成改造', { kind: 'fixed', due: '2027-12-31' }],
    ['年内建成平台', { kind: 'withinYear', due: '2025-12-31' }],
    ['年底前达标率100%', { kind: 'withinYear', due: '2025-12-31' }],
    ['2025年，完成换届', { kind: 'withinYear', due: '2025-12-31' }],
    ['每季度通报一次', { kind: 'recurring', period: 'quarter' }],
    ['每半年核查一次', { kind: 'recurring', period: 'halfYear' }],
    ['按月调度进展', { kind: 'recurring', period: 'month' }],
    ['长期坚持领导包案', { kind: 'ongoing' }],
    ['持续推进普法', { kind: 'ongoing' }],
    ['6月底前建成并持续推进', { kind: 'fixed', due: '2025-06-30' }],
    ['五一前完成整治', { kind: 'fixed', text: '五一前', due: '2025-04-30' }],
    ['七一前开展宣讲', { kind: 'fixed', due: '2025-06-30' }],
    ['国庆前开展检查', { kind: 'fixed', text: '国庆前', due: '2025-09-30' }],
    ['2026年国庆节前投入使用', { kind: 'fixed', due: '2026-09-30' }],
    ['元旦前完成清理', { kind: 'fixed', due: '2025-12-31' }],
    ['中秋前走访慰问', { kind: 'fixed', text: '中秋前' }],
    ['高考前开展检查', { kind: 'fixed', text: '高考前' }],
    ['春耕前完成修缮', { kind: 'fixed', text: '春耕前' }],
    ['逐步完善制度', { kind: 'unset', text: '' }],
    ['落实《2025年工作要点》', { kind: 'unset' }],
    ['败诉率比2024年下降2个百分点', { kind: 'unset' }],
    ['纳入年底考核体系', { kind: 'unset' }],
    ['对困难户每人每年补助800元', { kind: 'unset' }],
  ]
  for (const [words, expected] of cases)
    it(`of ${words}`, () => expect(readDeadline(foldText(words), 2025)).toMatchObject(expected))

  it('passes the gate by every word that a rule of its own knows', () => {
    const rules = [...Object.values(periodRules), ...Object.values(yearRules), ...Object.values(recurringRules)]
    const words = [...rules, ...Object.values(ongoingRules)].flatMap(({ fits }) => fits)
    expect(words.length).toBeGreaterThan(40)
    expect(words.filter((each) => !timeWords.pattern.test(each))).toEqual([])
    for (const event of `${eventWords}|${feastWords}`.replace('主?', '').replace('[季期]', '季').split('|'))
      expect(readDeadline(foldText(`${event.replace('?', '')}前完成整治`), 2025).kind, event).toBe('fixed')
  })

  it('in a cell of its own may be a bare word', () => {
    expect(readDeadlineCell('长期', 2025).kind).toBe('ongoing')
    expect(readDeadlineCell('2025.6', 2025).due).toBe('2025-06-30')
  })

  it('in a bracket covers the sentences before it', () => {
    const read = readPlan('（一）规范执法。修订手册。公开结果。（责任单位：县司法局；完成时限：10月底前）')
    expect(read.map(({ deadline }) => deadline.due)).toEqual(['2025-10-31', '2025-10-31'])
  })

  it('in a later sentence covers the measures above', () => {
    const read = readPlan('（一）规范执法。修订手册。公开结果。以上工作于8月底前完成。')
    expect(read.map(({ deadline }) => deadline.due)).toEqual(['2025-08-31', '2025-08-31'])
  })

  it('in a stage title covers the stage', () => {
    expect(readPlan('（一）自查阶段（2025年5月-7月）。各单位开展自查。')[0]?.deadline.due).toBe('2025-07-31')
  })
})

describe('units', () => {
  const cases: [string, [string, string][]][] = [
    ['由县司法局牵头开展评查。', [['县司法局', 'lead']]],
    [
      '由县林业局会同县司法局组建调解队。',
      [
        ['县林业局', 'lead'],
        ['县司法局', 'supporting'],
      ],
    ],
    [
      '各乡镇、各部门要建立台账。',
      [
        ['各乡镇', 'named'],
        ['各部门', 'named'],
      ],
    ],
    ['县综合执法队应在上半年完成手册编写。', [['县综合执法队', 'named']]],
    ['3月底前，县审计局印发审计计划。', [['县审计局', 'named']]],
    ['完善制度，县财政局负责保障经费。', [['县财政局', 'lead']]],
    ['联合区法院设立调处站。', []],
    ['对试点城市给予表扬。', []],
    ['建设法治政府要久久为功。', []],
    [
      '修订手册。（县司法局牵头，县公安局、县城管局按职责分工配合）',
      [
        ['县司法局', 'lead'],
        ['县公安局', 'supporting'],
        ['县城管局', 'supporting'],
      ],
    ],
    [
      '修订手册。（牵头单位：县司法局；配合单位：县工业和信息化局、各乡镇）',
      [
        ['县司法局', 'lead'],
        ['县工业和信息化局', 'supporting'],
        ['各乡镇', 'supporting'],
      ],
    ],
  ]
  for (const [sentence, expected] of cases) {
    it(`of ${sentence}`, () => expect(readOne(sentence).units.map(({ name, role }) => [name, role])).toEqual(expected))
  }
})

describe('targets', () => {
  const cases: [string, string[]][] = [
    ['开展评查不少于2次。', ['不少于2次']],
    ['每个部门至少配备1名公职律师。', ['至少配备1名']],
    ['新建法治公园3个，出庭应诉率达到100%。', ['3个', '100%']],
    ['补助标准由40元提高到60元。', ['60元']],
    ['做到应评尽评。', ['应评尽评']],
    ['实现法律顾问全覆盖。', ['全覆盖']],
    ['对12个乡镇开展督察。', []],
    ['淘汰35吨以下燃煤锅炉。', []],
    ['确保民生事项“应纳尽纳”。', []],
    ['全面贯彻落实《30条措施》。', []],
  ]
  for (const [sentence, expected] of cases)
    it(`of ${sentence}`, () => expect(readOne(sentence).targets).toEqual(expected))
})

describe('a table', () => {
  const rows = [
    '序号\t重点任务\t具体措施\t牵头单位\t配合单位\t完成时限',
    '1\t规范执法\t编制执法目录\t县司法局\t各执法单位\t3月底前',
    '2\t\t公开执法结果\t县政务局\t\t每季度',
  ]

  it('gives a measure for each row, under the task that stands above it', () => {
    const read = readPlan(...rows)
    expect(
      read.map(({ text, deadline, units }) => [text, deadline.kind, units.map(({ name, role }) => `${name} ${role}`)]),
    ).toEqual([
      ['编制执法目录', 'fixed', ['县司法局 lead', '各执法单位 supporting']],
      ['公开执法结果', 'recurring', ['县政务局 lead']],
    ])
  })

  it('may come with a cell on each line', () => {
    const cells = [
      '序号',
      '任务',
      '牵头单位',
      '完成时限',
      '1',
      '编制执法目录',
      '县司法局',
      '3月底前',
      '2',
      '公开执法结果',
      '县政务局',
      '每季度',
    ]
    expect(readPlan(...cells).map(({ text }) => text)).toEqual(['编制执法目录', '公开执法结果'])
  })
})

describe('who acts', () => {
  const cases: [string, string[]][] = [
    ['各责任村要在汛期前完成清理。', ['各责任村']],
    ['东溪村、西溪村要向镇政府报送清单。', ['东溪村', '西溪村']],
    ['各责任单位（没有责任单位的，牵头单位即为责任单位）要制定办理方案。', ['各责任单位']],
    ['县水利局会同县林业局全面推行联合巡河。', ['县水利局', '县林业局']],
    ['由县水利管护中心修订评估办法。', ['县水利管护中心']],
    ['县民政局年内建成养老服务中心3个。', ['县民政局']],
    ['建设宜居宜业美丽乡村。', []],
    ['各地可以指定机构代表医院采购。', []],
  ]
  for (const [sentence, names] of cases)
    it(`in ${sentence}`, () => {
      expect(readOne(sentence).units.map(({ name }) => name)).toEqual(names)
    })
})
