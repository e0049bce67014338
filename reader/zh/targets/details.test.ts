import { describe, expect, it } from 'vitest'
import { readOne, readPlan } from '../../testing'

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
    ['县水利局12月底前完成河道清单。', [['县水利局', 'named']]],
    ['县人力资源和社会保障局上半年培训仲裁员2次。', [['县人力资源和社会保障局', 'named']]],
    ['由县应急管理局负责，年内建成平台。', [['县应急管理局', 'lead']]],
    [
      '由县水利局牵头、县林业局配合，开展巡河。',
      [
        ['县水利局', 'lead'],
        ['县林业局', 'supporting'],
      ],
    ],
    [
      '县水利局会同县林业局9月底前出台办法。',
      [
        ['县水利局', 'lead'],
        ['县林业局', 'supporting'],
      ],
    ],
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

it('a body before its measure in one paragraph is charged with it', () => {
  const read = readPlan('（一）做好有关工作\n责任单位：县教育局。开展校园普法6场。')
  const own = read.find(({ title }) => title === '开展校园普法6场')
  expect(own?.units.map(({ name, role }) => [name, role])).toEqual([['县教育局', 'lead']])
})

describe('a title begins behind the bodies and dates at the head', () => {
  const cases: [string, string][] = [
    ['县水利局12月底前完成河道清单。', '完成河道清单'],
    ['河湾分局每季度通报巡查情况。', '通报巡查情况'],
    ['由县水利局牵头，县林业局配合，6月底前修订办法。', '修订办法'],
    ['由县水利局牵头、县林业局和各村配合，开展巡河。', '开展巡河'],
    ['由县应急管理局负责，年内建成平台。', '建成平台'],
    ['县水利局会同县林业局9月底前出台办法。', '出台办法'],
    ['各镇街每季度组织一次巡河。', '组织一次巡河'],
    ['3月底前，县水利局要印发清单。', '印发清单'],
    ['推动县财政局落实经费。', '推动县财政局落实经费'],
  ]
  for (const [sentence, title] of cases) it(`of ${sentence}`, () => expect(readOne(sentence).title).toBe(title))
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

describe('a unit or a target in the middle of a clause', () => {
  const namesOf = (sentence: string) => readOne(sentence).units.map(({ name, role }) => `${name}:${role}`)

  it('is the body that an act at the end charges', () => {
    expect(namesOf('执法证件样式由区司法局制发。')).toEqual(['区司法局:lead'])
  })

  it('has no 其他 and no link in its name, and a body to be founded is none', () => {
    expect(namesOf('区司法局会同区财政局及其他部门开展检查2次。')).toEqual(['区司法局:lead', '区财政局:supporting'])
    expect(namesOf('由区司法局及区信访局办理积案40件。')).toEqual(['区司法局:lead', '区信访局:supporting'])
    expect(namesOf('成立区营商环境局，开展涉企检查2次。')).toEqual([])
    expect(namesOf('设立区行政争议化解中心，配备人员3名。')).toEqual([])
  })

  it('is a number that stands behind its verb or behind 在', () => {
    expect(readOne('为人手不足的镇街聘用2名审核人员。').targets).toEqual(['2名'])
    expect(readOne('在120家企业设立合规联络点。').targets).toEqual(['120家'])
  })
})
