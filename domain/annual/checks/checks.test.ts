import { describe, expect, it } from 'vitest'
import { checkEdition } from './check-edition'
import type { CheckedEdition, CheckedParagraph, CheckedSentence, CheckedTask } from './checked-edition'
import { type CheckName, keyOfFinding } from './finding'

const task = (more: Partial<CheckedTask> = {}): CheckedTask => ({
  ...{ id: 't1', source: '年内建成6个企业合规服务站。', targets: [], status: 'closed', outcome: 'fulfilled' },
  ...{ daysLate: 0, unitName: '区市场监管局', told: [] },
  ...more,
})
const say = (text: string, more: Partial<CheckedSentence> = {}): CheckedSentence => ({
  ...{ text, isProven: true, isGiven: false, isUnproven: false },
  ...more,
})
const paragraph = (
  content: 1 | 2 | 3 | 4 | 5,
  texts: (string | CheckedSentence)[],
  more: Partial<CheckedParagraph> = {},
) => ({
  ...{ id: `p${content}`, content, tasks: [], shortcoming: null },
  sentences: texts.map((text) => (typeof text === 'string' ? say(text) : text)),
  ...more,
})
const whole: CheckedParagraph[] = [
  paragraph(1, ['企业合规服务站建成6个。'], { tasks: [task()] }),
  paragraph(3, ['主要负责人带头学法。']),
  paragraph(5, ['其他情况无。']),
]
/** What is found in a text with every content, in which these paragraphs are added or stand in. */
function find(check: CheckName, added: CheckedParagraph[], more: Partial<CheckedEdition> = {}) {
  const paragraphs = [...whole.filter(({ id }) => !added.some((each) => each.id === id)), ...added]
  const edition: CheckedEdition = {
    year: 2026,
    language: 'zh',
    opening: '',
    counts: [],
    paragraphs,
    untold: [],
    earlier: [],
    ...more,
  }
  return checkEdition(edition).filter((each) => each.check === check)
}
const one = (text: string, more: Partial<CheckedTask>) => [paragraph(1, [text], { tasks: [task(more)] })]

describe('the five contents', () => {
  it('are all asked for', () => {
    expect(find('contentMissing', []).map(({ content }) => content)).toEqual([2, 4])
    expect(find('contentMissing', [paragraph(2, ['不足。']), paragraph(4, ['安排。'])])).toEqual([])
  })
})

it('a promise that no paragraph tells of is dropped in silence', () => {
  expect(find('silentDrop', [], { untold: [task({ id: 't9' })] })).toMatchObject([
    { about: 't9', facts: { promise: '年内建成6个企业合规服务站。' } },
  ])
})

describe('a count of the plan’s promises', () => {
  it.each([
    ['上年度工作打算中，“完成轮训”等15项尚未完成。', [29, 16, 5], 15],
    ['上年度工作打算中，“完成轮训”等16项尚未完成。', [29, 16, 5], null],
    ['2025年度报告提出的29条工作打算，已完成6项。', [29, 16, 5], 6],
    ['全年修订行政规范性文件15项。', [29, 16, 5], null],
    ['上年度工作打算中，年内培训300人次尚未完成。', [29, 16, 5], null],
    ['上年度工作打算中，１５项尚未完成。', [29, 16, 5], 15],
    ['上年度工作打算中，十五项尚未完成。', [29, 16, 5], 15],
    ['上年度工作打算中，十六项尚未完成，含三项制度。', [29, 16, 5], null],
    ['Of last year’s next steps 15 are not finished: “Train staff”.', [29, 16, 5], 15],
    ['Of last year’s next steps 16 are not finished: “Train staff”.', [29, 16, 5], null],
  ])('in “%s” beside %j', (text, counts, count) => {
    expect(find('otherCount', [paragraph(2, [text])], { counts })[0]?.facts ?? null).toEqual(count && { count })
  })
})

describe('a sentence that says more than the ledger', () => {
  it.each([
    ['办成的，可以说全面完成', '服务站建设全面完成。', {}, null],
    ['部分完成的，不能', '服务站建设全面完成。', { outcome: 'partly' }, 'partly'],
    ['未完成的，不能', '各项任务均已落实。', { outcome: 'notFulfilled' }, 'notFulfilled'],
    ['仍在办理的，不能', '服务站已全部建成。', { status: 'inProgress', outcome: null }, 'open'],
    ['中止的，不能', '积案圆满完成化解。', { status: 'suspended', outcome: null }, 'stopped'],
    ['结转的，不能', '平台如期完成建设。', { status: 'carriedOver', outcome: 'partly' }, 'carriedOver'],
    ['晚了的，不能说如期', '目录如期公布。', { daysLate: 3 }, 'late'],
    ['晚了的，不能说全面完成', '全面完成清理任务。', { daysLate: 35 }, 'late'],
    ['按期还款说的不是这项任务', '三季度无新发案件，协议案件按期还款。', { status: 'inProgress', outcome: null }, null],
    ['按期办结率是别的数', '案件按期办结率98%。', { daysLate: 3 }, null],
    ['按时公开的，照样不能', '目录按时公开。', { daysLate: 3 }, 'late'],
    ['晚了的，可以说均已', '两轮统计均已公布。', { daysLate: 35 }, null],
    ['转长期的，是办成的', '动态清零全面完成。', { outcome: 'ongoing' }, null],
    ['说没有办成的，不是过头', '服务站建设未全面完成。', { outcome: 'partly' }, null],
    ['英文同样', 'All stations are open.', { outcome: 'partly' }, 'partly'],
    ['夸耀的“未发生”，不是没有办成', '已全面完成，未发生一起投诉。', { outcome: 'partly' }, 'partly'],
    ['未成年人不是没有办成', '未成年人保护站已全部建成。', { outcome: 'partly' }, 'partly'],
    ['仍将继续不是没有办成', '任务全面完成，下一步仍将发力。', { outcome: 'partly' }, 'partly'],
    ['弥补了不足不是没有办成', '全面完成，有效弥补了力量不足。', { outcome: 'partly' }, 'partly'],
    ['败诉率低不是没有办成', '全面完成，败诉率低于5%。', { outcome: 'partly' }, 'partly'],
    ['没有一项未完成，就是全部完成', '服务站建设没有一项未完成。', { outcome: 'partly' }, 'partly'],
    ['台账没有办结的，不能说已办结', '该项工作已办结。', { status: 'inProgress', outcome: null }, 'open'],
    ['全部建成', '企业合规服务站全部建成。', { outcome: 'partly' }, 'partly'],
    ['全角百分之百', '服务站建设１００％完成。', { outcome: 'partly' }, 'partly'],
    ['点明件数的全部办结，说的是那些', '收到的23件投诉全部办结。', { outcome: 'partly' }, null],
    ['案件已办结说的不是这项任务', '案件已办结3178件。', { outcome: 'partly' }, null],
    ['提前建成', '服务站提前3天建成。', { daysLate: 3 }, 'late'],
    ['在时限内建成', '服务站在规定时限内建成。', { daysLate: 3 }, 'late'],
    ['按照计划、按期保质', '服务站按期、保质建成。', { daysLate: 3 }, 'late'],
    ['英文每一个', 'Every station is open.', { outcome: 'partly' }, 'partly'],
    ['英文的节奏不是每一个', 'Meetings were held every month.', { outcome: 'partly' }, null],
    ['英文提前', 'The stations opened ahead of schedule.', { daysLate: 3 }, 'late'],
    ['推迟了的，照实说', '服务站较原定推迟3天建成。', { daysLate: 3 }, null],
    ['提前服务不是提前办成', '提前服务企业。', { daysLate: 3 }, null],
    ['尚有提升空间不是没有办成', '圆满完成各项任务，尚有提升空间。', { outcome: 'partly' }, 'partly'],
  ] as const)('%s', (_, text, more, expected) => {
    expect(find('overclaim', one(text, more))[0]?.facts ?? null).toEqual(
      expected && expect.objectContaining({ shortfall: expected }),
    )
  })

  it('counts the kept ones where it speaks of several', () => {
    const tasks = [1, 2, 3, 4, 5].map((at) => task({ id: `t${at}`, outcome: at > 3 ? 'partly' : 'fulfilled' }))
    expect(find('overclaim', [paragraph(1, ['五项任务全面完成。'], { tasks })])).toMatchObject([
      { sentence: '五项任务全面完成。', facts: { claim: '全面完成', kept: 3, all: 5 } },
    ])
  })

  it('is not looked for in shortcomings, plans and the ledger’s own words', () => {
    const tasks = [task({ outcome: 'partly' })]
    expect(
      find('overclaim', [paragraph(2, ['全面完成有差距。'], { tasks }), paragraph(4, ['全面完成改造。'], { tasks })]),
    ).toEqual([])
    expect(find('overclaim', [paragraph(1, [say('全面完成改造。', { isGiven: true })], { tasks })])).toEqual([])
  })
})

describe('a figure below the promise', () => {
  it.each([
    ['达到的', '抽查案卷320件。', ['不少于300件'], [], null],
    ['正文里没达到的', '抽查案卷213件。', ['不少于300件'], [], '213件'],
    ['反馈里没达到的', '案卷抽查有序推进。', ['不少于300件'], ['第二轮已抽查41件，累计213件。'], '213件'],
    ['正文写明没有达到的', '抽查案卷213件，未达到300件的目标。', ['不少于300件'], [], null],
    ['比例没达到的', '调解和解率31.3%。', ['35%以上'], [], '31.3%'],
    ['比例由两个数算出的', '全年审结128件，调解和解40件。', ['35%以上'], [], '31.3%'],
    ['比例由两个数算出、达到的', '全年审结100件，调解和解40件。', ['35%以上'], [], null],
    ['越少越好的', '败诉率12%。', ['降至10%以下'], [], '12%'],
    ['没有数字的', '服务站规范运行。', ['6个'], [], null],
    ['千分位的', '办理3,178件。', ['不少于3000件'], [], null],
  ] as const)('%s', (_, text, targets, told, expected) => {
    const source = '行政复议调解和解率提高到35%以上。'
    expect(find('belowTarget', one(text, { targets, told, source }))[0]?.facts ?? null).toEqual(
      expected && { target: targets[0], found: expected },
    )
  })
})

describe('two figures for one thing', () => {
  it('are named in the later sentence', () => {
    const added = [paragraph(1, ['全年受理咨询206件。']), { ...paragraph(3, ['窗口全年受理咨询216件。']), id: 'p3' }]
    const same = [paragraph(1, ['服务站受理咨询206件。']), paragraph(3, ['服务站受理咨询216件。'])]
    expect(find('contradiction', same)).toMatchObject([
      { about: 'p3', facts: { thing: '216件', other: '服务站受理咨询206件' } },
    ])
    expect(find('contradiction', added)).toEqual([])
  })

  it.each([
    ['服务站受理咨询206件。', '服务站共受理咨询216件。', 1],
    ['服务站受理咨询206件。', '服务站受理咨询216余件。', 1],
    ['服务站受理咨询206件。', '服务站受理咨询二百一十六件。', 1],
    ['2025年受理咨询案件50件。', '2026年受理咨询案件60件。', 0],
    ['第1次抽查执法案卷50件。', '第2次抽查执法案卷60件。', 0],
    ['甲镇：受理咨询案件50件。', '乙镇：受理咨询案件60件。', 0],
    ['受理咨询案件200余件。', '受理咨询案件206件。', 0],
    ['受理咨询案件超200件。', '受理咨询案件206件。', 0],
    ['受理咨询案件近210件。', '受理咨询案件206件。', 0],
    ['受理咨询案件约200件。', '受理咨询案件206件。', 0],
    ['受理咨询案件近210件。', '受理咨询案件216件。', 1],
    ['投诉率下降5%。', '投诉率3%。', 0],
  ] as const)('“%s” and “%s”', (one, other, count) => {
    expect(find('contradiction', [paragraph(1, [one, other])])).toHaveLength(count)
  })

  it('are held against the opening too', () => {
    const opening = '完成率56%（5/9）。'
    expect(find('contradiction', [paragraph(1, ['全区完成率80%。'])], { opening })).toEqual([])
    expect(find('contradiction', [paragraph(1, ['完成率80%。'])], { opening })).toHaveLength(1)
    expect(find('contradiction', [paragraph(1, ['完成率56%。'])], { opening })).toEqual([])
  })
})

it('100 % needs a source', () => {
  const text = '审核率达到100%。'
  expect(find('hundredUnsourced', [paragraph(1, [say(text, { isProven: false })])])).toHaveLength(1)
  expect(find('hundredUnsourced', [paragraph(1, [text])])).toEqual([])
  expect(find('hundredUnsourced', [paragraph(4, [say(text, { isProven: false })])])).toEqual([])
})

it.each([
  ['审核率达到１００％。', 1],
  ['审核率达到100.0%。', 1],
  ['审核率达百分之一百。', 1],
  ['The rate reached 100 per cent.', 1],
  ['增长2100%。', 0],
  ['覆盖100个镇。', 0],
])('100 %% in “%s”', (text, count) => {
  expect(find('hundredUnsourced', [paragraph(3, [say(text, { isProven: false })])])).toHaveLength(count)
})

it('a reason holds for what the ledger said then: a claim beside 部分完成 is another beside 已撤销', () => {
  const keys = (['partly', 'notFulfilled'] as const).map((outcome) =>
    find('overclaim', one('服务站建设全面完成。', { outcome })).map(keyOfFinding),
  )
  expect(new Set(keys.flat()).size).toBe(2)
})

it('a sentence without accepted evidence is named once', () => {
  const [bare, hundred] = [
    say('逐条整改。', { isProven: false, isUnproven: true }),
    say('率达100%。', { isProven: false, isUnproven: true }),
  ]
  expect(find('unproven', [paragraph(1, [bare, hundred])]).map(({ sentence }) => sentence)).toEqual(['逐条整改。'])
})

describe('a paragraph that counts what is counted already', () => {
  it.each([
    ['一是建成平台。', 1, 1],
    ['（二）建成平台。', 4, 1],
    ['建成平台。', 1, 0],
    ['一是带头学法。', 3, 0],
  ] as const)('“%s” of content %i', (text, content, count) =>
    expect(find('countedTwice', [paragraph(content, [text])])).toHaveLength(count),
  )
})

describe('a time that is said from the day of an update', () => {
  it.each([
    ['截至本月审结118件。', '本月'],
    ['上季度已办结。', '上季度'],
    ['This month 118 cases were closed.', 'This month'],
    ['每季度召开一次。', null],
    ['截至11月审结118件。', null],
  ])('in “%s”', (text, words) =>
    expect(find('relativeDay', [paragraph(1, [text])])[0]?.facts ?? null).toEqual(words && { words }),
  )
})

describe('an arrangement about a promise that was kept', () => {
  it.each([
    ['认定办结的', { status: 'done', outcome: null }, 1],
    ['办成的', {}, 1],
    ['还在办的', { status: 'inProgress', outcome: null }, 0],
    ['部分完成的', { outcome: 'partly' }, 0],
    ['转长期的', { outcome: 'ongoing' }, 0],
  ] as const)('%s', (_, more, count) =>
    expect(
      find('settledAgain', [paragraph(4, ['力争调解和解率提高到35%以上。'], { tasks: [task(more)] })]),
    ).toHaveLength(count),
  )

  it('is none where the ledger itself says so', () => {
    const own = [say('长期坚持出庭应诉。', { isGiven: true })]
    expect(find('settledAgain', [paragraph(4, own, { tasks: [task()] })])).toEqual([])
  })
})

describe('a paragraph that loses its first sentence', () => {
  const lost = (text: string) => say(text, { isProven: false, isUnproven: true })
  it('is to be answered, with what would be left of it', () => {
    expect(find('headless', [paragraph(1, [lost('目录推迟公布。'), '列入事项5项。'])])).toMatchObject([
      { about: 'p1', sentence: '目录推迟公布。', facts: { left: '列入事项5项。' } },
    ])
    expect(find('headless', [paragraph(1, [lost('逐条整改。')])])).toMatchObject([{ facts: { left: '' } }])
    expect(find('headless', [paragraph(1, ['列入事项5项。', lost('逐条整改。')])])).toEqual([])
  })
})

describe('what was written before, word for word', () => {
  const earlier = [
    {
      year: 2024,
      promises: ['建立行政机关负责人出庭应诉通报制度'],
      shortcomings: ['镇（街道）执法力量偏弱，案卷质量参差不齐'],
    },
    {
      year: 2025,
      promises: ['建立行政机关负责人出庭应诉通报制度。', '力争下降'],
      shortcomings: ['镇（街道）执法力量偏弱，案卷质量参差不齐。'],
    },
  ]
  it('is named with its years', () => {
    const said = [
      paragraph(2, ['镇（街道）执法力量偏弱，案卷质量参差不齐，整改仍在推进。']),
      paragraph(4, ['建立行政机关负责人出庭应诉通报制度。', '力争下降。']),
    ]
    expect(find('repeatedPromise', said, { earlier }).map(({ facts }) => facts)).toEqual([{ years: [2024, 2025] }])
    expect(find('repeatedShortcoming', said, { earlier }).map(({ facts }) => facts)).toEqual([{ years: [2024, 2025] }])
  })
  it('is not what says more', () => {
    const said = [paragraph(4, ['6月底前建立行政机关负责人出庭应诉通报制度。'])]
    expect(find('repeatedPromise', said, { earlier })).toEqual([])
  })
})

describe('a shortcoming', () => {
  const lack = (texts: string[], more: Partial<CheckedParagraph> = {}) => paragraph(2, texts, more)
  it.each([
    ['不写原因的', lack(['案卷质量参差不齐。']), 1],
    ['正文写了原因的', lack(['案卷质量参差不齐，主要是评查员不足。']), 0],
    ['台账里有原因的', lack(['案卷质量参差不齐。'], { shortcoming: { text: '案卷', cause: '评查员抽调人手不足' } }), 0],
  ])('%s', (_, added, count) => expect(find('noCause', [added])).toHaveLength(count))

  it('asks for a step, by its task or by its words', () => {
    const step = paragraph(4, ['抽查执法案卷300件。'], { tasks: [task({ id: 't7' })] })
    const about = (id: string) => lack(['评查进度偏慢。'], { tasks: [task({ id })] })
    expect(find('noStep', [about('t7'), step])).toEqual([])
    expect(find('noStep', [about('t8'), step])).toHaveLength(1)
    expect(find('noStep', [lack(['执法案卷质量参差不齐。']), step])).toEqual([])
    expect(find('noStep', [lack(['专职人员偏少。']), step])).toHaveLength(1)
  })
})

describe('a promise for next year', () => {
  it.each([
    ['太虚的', '进一步加强行政执法规范化建设，不断提升执法水平。', 1],
    ['量得出的', '区司法局10月底前抽查案卷不少于300件。', 0],
  ])('%s', (_, text, count) => expect(find('vague', [paragraph(4, [text])])).toHaveLength(count))
})

it('what must be mended comes first', () => {
  const levels = checkEdition({
    year: 2026,
    language: 'zh',
    opening: '',
    counts: [],
    paragraphs: [paragraph(1, ['已办结。', say('逐条整改。', { isUnproven: true })])],
    untold: [],
    earlier: [],
  })
  expect(levels.map(({ check }) => check)).toEqual([...Array(4).fill('contentMissing'), 'unproven'])
})
