import type { DeadlineKind, Period } from '../../report-text'
import { readNumeral } from '../../text/read-marker'

/** What a rule makes of its match: the last possible day, where it can be computed, and the period. */
type DeadlineFound = { kind: DeadlineKind; due?: string | undefined; period?: Period | undefined }
export type DeadlineRule = {
  pattern: RegExp
  read: (groups: Record<string, string | undefined>, planYear: number | null) => DeadlineFound | null
}

const year = '(?:(?<year>(?:19|20)\\d\\d)年|(?<this>今年|本年|当年|年内|明年|次年|来年))?(?:的)?'
const quarters: Record<string, number> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }
/** A month and a day in digits or, as older reports write them, in words. */
const month = '(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])'
const day = '(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})'
const toNumber = (words: string | undefined): number =>
  /^\d/.test(words ?? '') ? Number(words) : readNumeral(words ?? '')

const periods: Record<string, Period> = {
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'halfYear',
  年: 'year',
  年度: 'year',
  周: 'month',
  旬: 'month',
}

const yearOf = (groups: Record<string, string | undefined>, planYear: number | null) =>
  groups.year ? Number(groups.year) : planYear

/** The last day of a month as `YYYY-MM-DD`; undefined without a year. */
export function endOfMonth(of: number | null, month: number): string | undefined {
  if (of === null || month < 1 || month > 12) return undefined
  const day = new Date(Date.UTC(of, month, 0)).getUTCDate()
  return writeDay(of, month, day)
}

export const writeDay = (of: number, month: number, day: number): string =>
  `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Dates, quarters, half years, terms and events: a fixed end. The first rule that fits wins. */
export const fixedRules: DeadlineRule[] = [
  {
    // A stretch of months ends with its last.
    pattern: new RegExp(
      `${year}\\d{1,2}月(?:\\d{1,2}日|初|上旬|中旬|下旬|底)?[-至到~](?:(?<last>20\\d\\d)年)?${month}月(?:${day}日)?(?:底|末|上旬|中旬|下旬)?(?:之?前)?`,
    ),
    read: (groups, planYear) => {
      const of = groups.last ? Number(groups.last) : yearOf(groups, planYear)
      if (of === null) return { kind: 'fixed' }
      return {
        kind: 'fixed',
        due: groups.day
          ? writeDay(of, toNumber(groups.month), toNumber(groups.day))
          : endOfMonth(of, toNumber(groups.month)),
      }
    },
  },
  {
    // A stretch of years ends with its last.
    pattern: /(?<=^|[,;。(])(?:19|20)\d\d年?[-至到~](?<last>(?:19|20)\d\d)年(?=,|$|\))/,
    read: ({ last }) => ({ kind: 'fixed', due: `${last}-12-31` }),
  },
  {
    pattern: new RegExp(`${year}${month}月${day}[日号](?:之?前|以前|截止|为止|止|内)`),
    read: (groups, planYear) => {
      const of = yearOf(groups, planYear)
      return {
        kind: 'fixed',
        due: of === null ? undefined : writeDay(of, toNumber(groups.month), toNumber(groups.day)),
      }
    },
  },
  {
    pattern: new RegExp(`${year}${month}月(?:份|底|末|上旬|中旬|下旬)+(?:之?前|以前)?`),
    read: (groups, planYear) => ({ kind: 'fixed', due: endOfMonth(yearOf(groups, planYear), toNumber(groups.month)) }),
  },
  {
    // Before a month begins: the last day of the one before it.
    pattern: new RegExp(`${year}${month}月(?:之前|以前|前)`),
    read: (groups, planYear) => {
      const of = yearOf(groups, planYear)
      const month = toNumber(groups.month)
      return { kind: 'fixed', due: month > 1 ? endOfMonth(of, month - 1) : endOfMonth(of === null ? null : of - 1, 12) }
    },
  },
  {
    pattern: /(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?!起|以来|至|-|~|\d)/,
    read: ({ year: of, month, day }) => ({
      kind: 'fixed',
      due: day ? writeDay(Number(of), Number(month), Number(day)) : endOfMonth(Number(of), Number(month)),
    }),
  },
  {
    pattern: new RegExp(`${year}(?<!每个?)第?(?<quarter>[一二三四1-4])个?季度(?:末|底|内)?(?:之?前|以前)?(?!起)`),
    read: (groups, planYear) => ({
      kind: 'fixed',
      due: endOfMonth(yearOf(groups, planYear), quarters[groups.quarter ?? ''] ?? 12),
    }),
  },
  {
    pattern: new RegExp(`${year}(?<half>上半年|下半年|年中)(?:末|底|内)?(?:之?前|以前)?`),
    read: (groups, planYear) => ({
      kind: 'fixed',
      due: endOfMonth(yearOf(groups, planYear), groups.half === '下半年' ? 12 : 6),
    }),
  },
  {
    pattern: /(?<=^|[,。;、:在于])(?<month>1[0-2]|[1-9])月(?![\d份底末前月至-]|[上中下]旬)(?=,|[一-龥])/,
    read: ({ month }, planYear) => ({ kind: 'fixed', due: endOfMonth(planYear, Number(month)) }),
  },
  {
    pattern: /(?<!自|从|比|较|以|于|[\d-])(?:力争)?(?:到|至|在)?(?<year>(?:19|20)\d\d)年(?:年?底|年?末)(?:之?前|以前)?/,
    read: ({ year: of }) => ({ kind: 'fixed', due: `${of}-12-31` }),
  },
  {
    pattern: /(?<![自从比较])(?:到|至)(?<year>(?:19|20)\d\d)年(?!以来|起|度|级|版)(?:之?前|以前)?/,
    read: ({ year: of }) => ({ kind: 'fixed', due: `${of}-12-31` }),
  },
  {
    pattern: /(?<year>(?:19|20)\d\d)年(?:之前|以前|前)/,
    read: ({ year: of }) => ({ kind: 'fixed', due: `${Number(of) - 1}-12-31` }),
  },
  {
    pattern: /“?十(?<plan>[三四五六])五”?(?:规划)?(?:末|期末|期间|时期(?:末)?)/,
    read: ({ plan }) => ({ kind: 'fixed', due: `${2020 + 5 * ('三四五六'.indexOf(plan ?? '三'))}-12-31` }),
  },
  {
    pattern:
      /(?<!\d{3})(?:用|利用|力争|在|未来)?(?:(?<digits>[1-9]|10)|(?<numeral>[一两二三四五]))(?:-\d)?年(?:之?内|左右(?:的)?时间|(?:的)?时间)/,
    read: ({ digits, numeral }, planYear) => {
      const count = digits ? Number(digits) : ({ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }[numeral ?? ''] ?? 1)
      return { kind: 'fixed', due: planYear === null ? undefined : `${planYear + count - 1}-12-31` }
    },
  },
  { pattern: /(?<!\d)(?:\d{1,2}|[一两二三四五六])个月(?:之?内)/, read: () => ({ kind: 'fixed' }) },
  {
    pattern:
      /(?:春节|国庆节?|元旦|五一|劳动节|主?汛期|换届|春耕|春播|夏收|秋收|秋冬种|寒假|暑假|寒暑假|开学|入冬|供暖[季期]|两会|任期|封冻期|雨季|高考|中秋节?)(?:来临|到来|开始|结束)?(?:之?前|以前|内|期间?内)/,
    read: () => ({ kind: 'fixed' }),
  },
]

/** Acts that come back: an occurrence per period. */
export const recurringRules: DeadlineRule[] = [
  {
    pattern:
      /(?<!每[人户亩吨个家头])每(?:个)?(?<period>月|季度?|半年|年度?|周|旬)(?![\u4e00-\u9fff]?补助|人均|均|中|末)(?:度)?/,
    read: ({ period }) => ({ kind: 'recurring', period: periods[period ?? ''] }),
  },
  {
    pattern:
      /(?<!\d)每(?:两|2|三|3)年|每(?:日|天|晚|半个?月|两周|学期|批次|双月|单月|[两二三]个?月|[两二三]个?季度)(?!报)/,
    read: () => ({ kind: 'recurring' }),
  },
  {
    pattern: /(?<=[“、,行为按])(?<period>周|月|季度?|半年)(?:一)?(?:调度|通报|研判|会商|例会|点评|总结|报告|分析)/,
    read: ({ period }) => ({ kind: 'recurring', period: periods[period ?? ''] }),
  },
  {
    pattern:
      /(?<period>半年|季度|月度|月|季)(?:至少|不少于)?(?:一|1|两|2)(?:次|报|调度|通报|研判|总结|会商|例会)|[按逐](?<by>月|季度?|年度?)(?!龄)/,
    read: ({ period, by }) => ({ kind: 'recurring', period: periods[(period ?? by ?? '').replace('月度', '月')] }),
  },
  { pattern: /^[^,。;]{0,24}?(?<![法规约固])定期(?!限)/, read: () => ({ kind: 'recurring' }) },
]

/** The plan's own year as a whole. */
export const yearRules: DeadlineRule[] = [
  {
    pattern:
      /(?:从|自)?(?:今年|本年度?|当年|明年|来年)(?:年?底|年?末|之?内|全年|起)?(?:之?前|以前)?(?!以来|上半年|下半年|考核结果)/,
    read: (_, planYear) => ({ kind: 'withinYear', due: lastDay(planYear) }),
  },
  {
    pattern: /(?<![\d一二两三四五六七八九十几])年内|(?<!\d)全年(?!龄|无休)/,
    read: (_, planYear) => ({ kind: 'withinYear', due: lastDay(planYear) }),
  },
  {
    pattern:
      /(?<![\d去上]|每|截[至止])年(?:底|末|终)(?:之?前|以前)?(?![^,。;]{0,6}(?:考核|总结|决算|评优|述职|结转|余额))/,
    read: (_, planYear) => ({ kind: 'withinYear', due: lastDay(planYear) }),
  },
  {
    pattern:
      /(?<![自从比较至到以\d-])(?<year>(?:19|20)\d\d)年(?:度)?(?:之?内|全年)?(?=$|[,。;)、]|力争|计划|全面|全市|全县|全区|全省|完成|实现|达到|将|要|拟|新增|组织|开展|建成|启动|继续|内|预期|预计)|(?<=^|[,;。:])(?<named>(?:19|20)\d\d)年(?!以来|版|级|[前起的底末初中]|年|\d|[上下]半年|第?[一二三四]季)/,
    read: ({ year, named }, planYear) => {
      const of = year ?? named
      if (planYear !== null && Number(of) < planYear) return null
      return { kind: planYear === null || Number(of) === planYear ? 'withinYear' : 'fixed', due: `${of}-12-31` }
    },
  },
]

/** No end: what is kept up. */
export const ongoingRules: DeadlineRule[] = [
  {
    pattern:
      /长期(?:坚持|推进|任务|抓|有效)|常抓不懈|长抓不懈|持之以恒|常态(?:化)?(?=开展|组织|推进|排查|做好|抓|落实|运行|实施|化解|监测|巡查|调度|督导|公开)|^常态化|(?:自|从)(?:(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|第?[一二三四]季度)起/,
    read: () => ({ kind: 'ongoing' }),
  },
  {
    pattern: /^(?:同时,|此外,)?[^,。;]{0,16}?持续(?!时间|增长|向好|改善|提升|提高|优化|健康|稳定)[一-龥]{2}/,
    read: () => ({ kind: 'ongoing' }),
  },
]

/** Words that fill a whole cell or label: 长期, 持续推进, 立行立改. */
export const wholeCellRules: DeadlineRule[] = [
  { pattern: /^(?:长期|持续|常态|长效|常年|不断|一直)[\u4e00-\u9fff,]{0,12}$/, read: () => ({ kind: 'ongoing' }) },
  {
    pattern: /^(?:全年|年内|年底前?|年末|本年度?|当年)$/,
    read: (_, planYear) => ({ kind: 'withinYear', due: lastDay(planYear) }),
  },
  {
    pattern: /^(?<year>(?:19|20)\d\d)[年./-](?<month>\d{1,2})(?:[月./-](?<day>\d{1,2}))?[日月]?(?:底?前|之前)?$/,
    read: ({ year: of, month, day }) => ({
      kind: 'fixed',
      due: day ? writeDay(Number(of), Number(month), Number(day)) : endOfMonth(Number(of), Number(month)),
    }),
  },
  {
    pattern: /^(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?$/,
    read: ({ month, day }, planYear) => ({
      kind: 'fixed',
      due:
        planYear === null
          ? undefined
          : day
            ? writeDay(planYear, Number(month), Number(day))
            : endOfMonth(planYear, Number(month)),
    }),
  },
  {
    pattern: /^(?<year>(?:19|20)\d\d)年?(?:度|底前?|底|内)?$/,
    read: ({ year: of }) => ({ kind: 'fixed', due: `${of}-12-31` }),
  },
]

const lastDay = (planYear: number | null) => (planYear === null ? undefined : `${planYear}-12-31`)
