import type { Holder } from '@/domain/task/holder'

type Count = { count: number }
/** Those that burnt before and those since, which come to those that burn now. */
type TurnSum = Record<'former' | 'turned' | 'recovered' | 'now', number>
const holders: Record<Holder, string> = {
  unit: '承办单位',
  signing: '待签收',
  head: '单位负责人审核',
  office: '督办审核',
  leader: '领导审定',
}

/** Words of the leaders' overview. */
export const overview = {
  title: '一张图',
  heading: (facts: { unit: string; year: number }) => `${facts.unit}${facts.year}年法治政府建设任务一张图`,
  basis: (facts: { year: number }) => `依据 ${facts.year} 年度报告工作安排`,
  elapsed: (facts: { percent: number }) => `全年已过 ${facts.percent}%`,
  year: '报告年度',
  whose: '范围',
  whole: '全部',
  mine: '我分管',
  print: '打印 A4 横版',
  printOf: (facts: { unit: string; year: number; total: number }) =>
    `${facts.unit}　条件：${facts.year} 年度报告　总数 ${facts.total} 项`,
  data: '导出数据',
  unit: '项',
  total: '任务总数',
  reports: ({ count }: Count) => `出自 ${count} 份报告`,
  share: (facts: { unitName: string; promised: number; led: number }) =>
    `上级和本级报告共承诺 ${facts.promised} 条，其中${facts.unitName}牵头 ${facts.led} 项；本页数字只算牵头的。`,
  shareSupporting: '配合',
  shareUnit: ' 项，另计。',
  fulfilled: (facts: { count: number; toClose: number }) =>
    facts.toClose ? `完成 ${facts.count} 项；待销号 ${facts.toClose} 项不算` : `完成 ${facts.count} 项`,
  onTimeNone: '还没有到期的任务',
  beside: (facts: { extended: number; late: number }) =>
    `另有延期内办结 ${facts.extended} 项，逾期办结 ${facts.late} 项`,
  unkept: '部分完成和未完成',
  unkeptHint: (facts: { partly: number; notFulfilled: number }) =>
    `部分完成 ${facts.partly} 项，未完成 ${facts.notFulfilled} 项`,
  redHint: '逾期、缺报或严重落后',
  yellowHint: '临期、迟报或落后序时',
  review: { leader: '等我审定', head: '等我审核', coordinator: '等我审核', director: '等我认定' },
  again: {
    title: '反复承诺',
    sub: '连着两年以上的报告里都写了的，一条一行；后面是每年办成了什么。',
    none: '没有连年重复的承诺。',
    noneWhy: '同一机关连着两年的报告都登记后，这里列出两年都写了的。',
    years: ({ count }: Count) => `连写 ${count} 年`,
    promise: '承诺（最近一年的写法）',
    noTask: '没有分解成任务',
    deeds: '办理',
  },
  strip: {
    title: '承诺兑现',
    hint: '各项相加等于总数；完成率＝完成÷（总数－不再适用－撤销），部分完成、转长期不算完成',
    year: '年度',
    when: {
      now: ({ year }: { year: number }) => `${year} 年`,
      sameDay: ({ year }: { year: number }) => `${year} 年同日`,
      yearEnd: ({ year }: { year: number }) => `${year} 年年底`,
    },
    parts: {
      fulfilled: '完成',
      partly: '部分完成',
      notFulfilled: '未完成',
      ongoing: '转长期',
      notApplicable: '不再适用',
      carriedOver: '结转',
      stopped: '中止撤销',
      open: '在办',
    },
  },
  changes: {
    title: '本月变化',
    hint: ({ day }: { day: string }) => `和 ${day} 相比`,
    same: '持平',
    against: ({ month }: { month: number }) => `比${month}月末`,
    since: '何时起',
    deeds: '办理',
    turned: {
      red: ({ turned }: { turned: number }) => `新转红 ${turned} 项`,
      yellow: ({ turned }: { turned: number }) => `新转黄 ${turned} 项`,
    },
    recovered: {
      red: ({ recovered }: { recovered: number }) => `转出红灯 ${recovered} 项：`,
      yellow: ({ recovered }: { recovered: number }) => `转出黄灯 ${recovered} 项：`,
    },
    sum: {
      red: (facts: TurnSum) =>
        `红灯：原有 ${facts.former} 项，转入 ${facts.turned} 项，转出 ${facts.recovered} 项，现有 ${facts.now} 项`,
      yellow: (facts: TurnSum) =>
        `黄灯：原有 ${facts.former} 项，转入 ${facts.turned} 项，转出 ${facts.recovered} 项，现有 ${facts.now} 项`,
    },
    short: { fulfilled: '完成', red: '红', yellow: '黄' },
  },
  forecast: {
    title: '年底预判',
    hint: '按已用工作日和已报进度推算，只作提醒',
    open: ({ count }: Count) => `在办 ${count} 项＝`,
    outlooks: {
      missed: '年内完不成',
      late: '晚于时限、年内完成',
      inTime: '预计按期',
      unknown: '未签收或未反馈，无从推算',
    },
    plus: '＋',
    now: '现在',
    pace: '照此下去',
    finish: ({ day, days }: { day: string; days: number }) =>
      days > 0 ? `约 ${day} 完成，晚 ${days} 天` : `约 ${day} 完成`,
    never: '一年以内完不成',
    next: '下一步该谁',
    waited: '已等',
    days: ({ count }: Count) => `${count} 个工作日`,
  },
  legend: '点任一数字，打开同样条件的台账',
  bySection: '按报告章节',
  section: '章节',
  byUnit: '按牵头单位',
  byUnitHint: '配合任务另计，不与牵头相加',
  unitColumn: '单位',
  chart: '图',
  totalColumn: '总数',
  supporting: '配合',
  sum: '合计',
  rest: ({ count }: { count: number }) => `其余${count}项`,
  holding: '目前所在环节',
  holdingHint: ({ count }: Count) => `未办结 ${count} 项（不含中止等）`,
  holder: '环节',
  holders,
  count: '项数',
  meanDays: '平均天数',
  most: '主要单位和人员',
  months: '各月末',
  monthsHint: '黑线为原时限已到期、应完成的项数；各按那天的数据和规则，点数字打开那天的台账',
  monthChart: '各月末各种结果和在办（按亮灯）的项数，数字见下表',
  today: '今天',
  monthEnd: '月末',
  month: (facts: { month: number }) => `${facts.month}月`,
  due: '应完成',
  redList: '红灯清单',
  redListHint: (facts: { shown: number; total: number }) =>
    facts.shown < facts.total ? `按时限先后，列前 ${facts.shown} 项，共 ${facts.total} 项` : `${facts.total} 项`,
  silent: ({ count }: Count) => `很久没有反馈的在办任务 ${count} 项`,
  silentNone: '在办任务近期都有反馈。',
  redNone: '没有红灯任务。',
  all: '全部打开',
  columns: { task: '任务', unit: '牵头单位', handler: '承办人', due: '时限', light: '亮灯' },
  emptyTitle: '还没有可以画的任务',
  emptyBody: '报告立项后，这里按章节、单位和月份显示进展。',
}
