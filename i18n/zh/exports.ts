import type { KeptYear } from '@/domain/report/year-borne'
import type { Thresholds } from '@/domain/task/light'
import { sayCarriedOn, sayKeptUp } from './say-next-year'

/** The paper whose promises are told of. */
const sayPlan = ({ year, yearAhead }: KeptYear): string => (yearAhead ? `${year + 1}年工作安排` : `${year}年度报告`)

/** Words of the workbook, Word and other exports. */
export const exports = {
  total: '合计',
  fileName: (facts: { unit: string; years: string; day: string }) =>
    `${facts.unit}${facts.years}年督办台账_${facts.day}`,
  years: (facts: { from: number; to: number }) =>
    facts.from === facts.to ? String(facts.from) : `${facts.from}—${facts.to}`,
  sheetTitle: (facts: { unit: string; sheet: string }) => `${facts.unit}法治政府建设${facts.sheet}`,
  sheetNote: (facts: { conditions: string; moment: string; count: number }) =>
    `条件：${facts.conditions}。截至${facts.moment}，共 ${facts.count} 项。`,
  sheetPage: '第 &P 页，共 &N 页',
  noteMark: '；',
  quoted: ({ text }: { text: string }) => text,
  sheets: {
    ledger: '督办台账',
    further: '督办台账（续表）',
    breakdown: '任务分解表',
    rectification: '问题整改台账',
    progress: '进展调度表',
    proof: '佐证材料目录',
    statistics: '单位统计',
    dictionary: '字典',
  },
  ledgerColumns: {
    index: '序号',
    number: '督办编号',
    reportYear: '报告年度',
    origin: '出处',
    source: '原文',
    shortcomings: '对应问题',
    title: '任务名称',
    requiredResult: '目标要求',
    standards: '办结标准',
    kind: '任务类型',
    leader: '分管领导',
    leadUnit: '牵头单位',
    head: '责任人',
    handler: '承办人',
    supporting: '配合单位',
    assignedOn: '交办时间',
    signedOn: '签收时间',
    originalDue: '原完成时限',
    due: '现完成时限',
    extensions: '延期次数',
    progress: '最新进展',
    percent: '完成比例',
    evidence: '佐证材料',
    status: '状态',
    light: '亮灯',
    urges: '催办次数',
    completedOn: '办结时间',
    isLate: '是否逾期',
    closedOn: '销号时间',
    note: '备注',
  },
  /** Heads of the hidden columns by which an edited sheet comes back. */
  back: { id: '任务标识（勿改）', version: '导出版本（勿改）', marks: '原值标记（勿改）' },
  breakdownColumns: ['序号', '重点任务', '具体措施', '牵头单位', '配合单位', '责任人', '完成时限', '备注'],
  progressColumns: { calendar: '时序进度', problems: '存在问题', next: '下一步', reportedOn: '反馈日期' },
  proofColumns: {
    standard: '办结标准',
    title: '材料名称',
    kind: '类型',
    source: '文件名或文号、链接',
    state: '审核',
    stateNow: '材料是这一天已有的，审核结论是现在的',
    uploader: '上传人',
    uploadedOn: '上传日期',
    process: '过程材料',
  },
  rectificationColumns: [
    '序号',
    '存在问题',
    '原因分析',
    '整改措施',
    '责任单位',
    '责任领导',
    '责任人',
    '完成时限',
    '进展情况及成效',
    '整改结果',
    '是否销号',
  ],
  results: { done: '已完成', running: '正在整改', ongoing: '长期整改', none: '尚未整改' },
  reopened: (facts: { day: string; outcome: string; days: number; reopened: string }) =>
    `${facts.day} 曾${facts.outcome}${facts.days ? `，逾期 ${facts.days} 天` : ''}，${facts.reopened} 回头看重新办理`,
  finished: '办结',
  unanswered: '（还没有对应的整改措施）',
  statisticsColumns: {
    unit: '单位',
    led: '牵头任务',
    counted: '计入完成率',
    completion: '完成率',
    onTime: '按期办结',
    due: '已到期',
    onTimeRate: '按期办结率',
    moved: '延期任务',
    extended: '延期内办结',
    urges: '催办次数',
    late: '逾期办结',
    soon: '临期',
    lasting: '长期任务',
    signedInTime: '按时签收',
    signDue: '应签收',
    signRate: '按时签收率',
    finished: '办结数',
    daysInAll: '办理天数合计',
    meanDays: '平均办理天数',
    supported: '配合任务',
  },
  statisticsNote:
    '牵头与配合分列，不相加；“完成”到“撤销”各列相加等于牵头任务。完成率＝完成÷计入完成率（牵头任务－不再适用－撤销）；按期办结率＝按原完成时限办结并完成的÷按原完成时限已到期的（部分完成、未完成、转长期、待销号、结转、中止都计入已到期）；按时签收率＝按时签收÷应签收（已签收和逾期未签收的）。',
  dictionaryColumns: ['项目', '说明'],
  dictionary: {
    asOf: '数据截至',
    by: '导出人',
    filter: '导出条件',
    everything: '全部（本人权限内）',
    count: '任务数',
    editing: {
      name: '填表说明',
      how: '“督办台账”可以改好再带回：台账页选“带回改过的工作簿”。能改的是当时你能办的列；编号、任务标识和三个隐藏列不要动，也不要增删列。带回时逐行比对，改动、冲突都由你确认后才写入。其他各表只供看和打印，不带回。',
    },
    rules: '亮灯规则',
    ruleVersion: (facts: Thresholds & { day: string }) =>
      `${facts.day} 的参数。红：过时限、签收超期、缺报超过 ${facts.occurrenceRed} 个工作日、落后序时 ${facts.farBehind} 点；黄：${facts.soon} 个工作日内到期（重点 ${facts.soonKey} 个）、迟报、落后序时 ${facts.behind} 点。`,
    status: '任务状态',
    lights: {
      red: '在办的须马上处理；销号的是未完成',
      yellow: '在办的须留意；销号的是部分完成',
      blue: '待签收',
      green: '正常、待销号、完成、转长期',
      grey: '中止、撤销、结转、不再适用',
    },
    figures: [
      ['完成比例', '承办人填报，审核、办结、销号和回头看都不改'],
      [
        '是否逾期',
        '报请办结晚于现完成时限（回头看以前逾期的也算），或已过现完成时限而没有报请办结、只部分完成、未完成；按时限报请、正在审核的和撤销、不再适用的不算',
      ],
      ['完成率', '完成÷（全部－不再适用－撤销），各数见“单位统计”'],
      ['按期办结率', '按原完成时限办结并完成的÷按原完成时限已到期的；延期内办结的另列'],
      ['整改结果', '完成为已完成，转长期为长期整改，部分完成为正在整改，未完成、不再适用、中止、撤销为尚未整改'],
      ['是否销号', '以完成或转长期销号的为“是”；以部分完成、未完成、不再适用销号的，问题没有销号'],
      ['佐证材料', '未采信的、回头看以前的和过程材料（会议照片等）不列'],
      ['延期次数', '经批准改过几次完成时限；“单位统计”的延期任务是改过的任务数'],
      ['催办次数', '在平台发出的督办单份数，三种颜色合计；线下办理的不在内'],
      ['备注', '任务的备注，没有的写办理结果；周期任务另写缺报的期次；经回头看重新办理的，另写以往每次办结'],
    ],
  },
  annual: {
    title: '年报',
    heading: '上年度工作打算落实情况（起草）',
    documentTitle: (facts: { unit: string; year: number }) => `${facts.unit}${facts.year}年度工作打算落实情况`,
    fileName: (facts: { title: string; day: string }) => `${facts.title}_${facts.day}`,
    shareTitle: (facts: { unit: string; issuer: string; year: number }) =>
      `${facts.unit}承担${facts.issuer}${facts.year}年度工作打算落实情况`,
    shareHeading: (facts: { unit: string }) => `${facts.unit}承担部分落实情况（起草）`,
    shareNote: (facts: { unit: string; issuer: string }) =>
      `只写${facts.unit}牵头的，供${facts.issuer}汇总；全部情况由${facts.issuer}起草。`,
    sub: (facts: { year: number; moment: string }) => `${facts.year} 年度　数据截至 ${facts.moment}`,
    choose: '报告',
    years: '年度链',
    yearsReport: (facts: KeptYear) => (facts.yearAhead ? `${facts.year + 1} 年工作安排` : `${facts.year} 年度报告`),
    yearsPromised: (facts: { count: number }) => `${facts.count} 条承诺`,
    yearsNow: (facts: { year: number }) => `${facts.year} 年度报告（起草）`,
    yearsTold: (facts: { told: number; silent: number }) => `${facts.told} 条有交代，${facts.silent} 条未交代`,
    yearsNext: (facts: { year: number }) => `${facts.year} 年安排`,
    yearsCarried: (facts: { carried: number; ongoing: number; open: number }) =>
      `结转 ${facts.carried}，长期 ${facts.ongoing}，未办结 ${facts.open}`,
    unproven: (facts: { count: number }) => `${facts.count} 句缺佐证`,
    silent: (facts: { count: number }) => `${facts.count} 条承诺未交代`,
    cited: (facts: { count: number }) => `引用佐证 ${facts.count} 件`,
    word: '导出 Word',
    workbook: '导出工作簿',
    wordHint: '只用已采信的进展；缺佐证的句子在文中标黄',
    captions: ['上年写下的', '今年怎样写', '凭什么这样写'],
    partOne: '一、上年度工作打算落实情况',
    partTwo: '二、存在的不足和原因',
    partThree: '三、下一年度主要安排',
    openingSource: '开篇数字由台账生成，随数据更新，不可手改',
    opening: (facts: KeptYear & { promised: number; tasks: number; units: number; open: number }) =>
      `${sayPlan(facts)}提出的${facts.promised}条工作打算，分解为${facts.tasks}项任务，由${facts.units}个单位牵头${facts.open ? `；另有${facts.open}条尚未交办` : ''}`,
    openingShare: (facts: KeptYear & { promised: number; tasks: number; unit: string; supporting: number }) =>
      `${sayPlan(facts)}共提出${facts.promised}条工作打算，其中由${facts.unit}牵头${facts.tasks}项${facts.supporting ? `，配合${facts.supporting}项（配合的不计入以下数字）` : ''}`,
    openingParts: (facts: { day: string; parts: string }) => `截至${facts.day}，${facts.parts}`,
    completion: (facts: { part: number; whole: number; percent: number; left: number }) =>
      `完成率${facts.percent}%（${facts.part}/${facts.whole}${facts.left ? `，不再适用和撤销的${facts.left}项不计` : ''}）`,
    onTime: (facts: { part: number; whole: number; percent: number; extended: number }) =>
      `按原完成时限已到期${facts.whole}项，按期办结${facts.part}项，按期办结率${facts.percent}%${facts.extended ? `，另有延期内办结${facts.extended}项` : ''}`,
    parts: {
      fulfilled: '完成',
      partly: '部分完成',
      notFulfilled: '未完成',
      ongoing: '转长期坚持',
      notApplicable: '不再适用',
      toClose: '认定办结待销号',
      carriedOver: '结转',
      suspended: '中止',
      cancelled: '撤销',
      open: '仍在办理',
    },
    item: (facts: { count: number }) => `${facts.count}项`,
    ledgerCount: (facts: { count: number }) => `台账 ${facts.count} 项`,
    ordinal: (facts: { index: number }) => `${toChineseNumber(facts.index)}是`,
    promised: (facts: { title: string }) => `${facts.title}。`,
    resultToClose: (facts: { day: string }) => `该项工作已于${facts.day}认定办结，尚未销号。`,
    resultDone: (facts: { day: string }) => `该项工作已于${facts.day}办结。`,
    resultLate: (facts: { day: string; due: string; days: number }) =>
      `该项工作原定${facts.due}完成，实际于${facts.day}报请办结，晚${facts.days}天。`,
    resultLateBefore: (facts: { day: string; days: number }) =>
      `该项工作首次报请办结晚${facts.days}天，经回头看重新办理，于${facts.day}办结。`,
    resultPartly: '该项工作部分完成。',
    resultOngoing: '该项工作转为长期坚持。',
    resultNotFulfilled: '该项工作未完成。',
    resultNotApplicable: '该项工作不再适用。',
    resultCarriedOver: (facts: { isPartly: boolean }) =>
      `该项工作${facts.isPartly ? '部分完成' : '未完成'}，结转下一年度。`,
    told: (facts: { text: string }) => `${stripEnd(facts.text)}。`,
    supported: (facts: { unit: string; text: string }) => `${facts.unit}配合：${stripEnd(facts.text)}。`,
    resultSuspended: '该项工作已中止。',
    resultCancelled: '该项工作已撤销。',
    resultOpen: ({ percent }: { percent: number }) => {
      if (percent >= 100) return '该项工作仍在办理，反馈进度已满，尚未认定办结。'
      return percent > 0 ? `该项工作仍在办理，完成${percent}%。` : '该项工作仍在办理，尚未反馈进度。'
    },
    noUpdate: '这句承诺还没有采信的进展，本节暂无交代。',
    noUpdateWord: (facts: { title: string }) => `${facts.title}。（尚无采信的进展，待补）`,
    openTask: '打开任务',
    open: '打开',
    more: (facts: { count: number }) => `另有 ${facts.count} 项`,
    missingOf: (facts: { text: string }) => `“${facts.text}”缺佐证`,
    markNote: '（缺佐证）',
    note: (facts: { title: string; detail: string }) => `${facts.title}（${facts.detail}）`,
    noteMark: '；',
    lackUnfinished: (facts: { count: number; names: readonly string[]; unit: string }) =>
      `上年度工作打算中，${facts.unit ? `${facts.unit}牵头的` : ''}${listTitles(facts.names)}${facts.names.length < facts.count ? `等${facts.count}项` : ''}尚未完成。`,
    lackStillOpen: (facts: { text: string; cause: string; unit: string }) =>
      facts.unit
        ? `报告指出的“${stripEnd(facts.text)}”，由${facts.unit}牵头的整改仍在推进${facts.cause ? `，原因是${stripEnd(facts.cause)}` : ''}。`
        : `${stripEnd(facts.text)}${facts.cause ? `，原因是${stripEnd(facts.cause)}` : ''}，整改仍在推进。`,
    lackProblem: (facts: { unit: string; text: string }) =>
      `${facts.unit ? `${facts.unit}反映：` : ''}${stripEnd(facts.text)}。`,
    noLacks: '所列工作打算没有尚未完成的，进展中也没有反映出新的问题。',
    nextCarried: (facts: { what: string }) => `${sayCarriedOn(stripEnd(facts.what))}。`,
    nextOngoing: (facts: { what: string }) => `${sayKeptUp(stripEnd(facts.what))}。`,
    noNext: '没有结转和长期坚持的事项。',
    emptyTitle: '还没有可以起草的报告',
    emptyBody: '报告立项、任务有了采信的进展以后，这里逐句起草落实情况。',
  },
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
/** Titles one after the other; quoted where one holds a mark of its own and would run into the next. */
const listTitles = (titles: readonly string[]): string =>
  titles.some((title) => /[，；。]/.test(title)) ? titles.map((title) => `“${title}”`).join('') : titles.join('、')

const stripEnd = (text: string): string => text.trim().replace(/[。；;.]+$/, '')

function toChineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (number >= 100) return String(number)
  return `${tens ? `${tens > 1 ? digits[tens] : ''}十` : ''}${ones || !tens ? digits[ones] : ''}`
}
