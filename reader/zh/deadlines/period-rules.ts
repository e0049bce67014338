import { type DeadlineRule, fixedAt, fixedSomeDay } from '../../commitment/deadline-rule'
import { endOfNamedYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { eventWords, feastWords, namedYear, yearWords } from './date-words'
import { dayBeforeFeast, endOfFiveYears, endOfHalf, endOfQuarter, endOfTerm, endOfYearBefore } from './last-days'

/** Quarters, half years, years, terms and events: a fixed end. */
export const periodRules = listRules<DeadlineRule>({
  quarter: {
    why: '第三季度 ends with September; 每个季度 comes back and is no end.',
    pattern: new RegExp(
      `${yearWords}(?<!每个?)第?(?<quarter>[一二三四1-4])个?季度(?:末|底|内)?(?:之?前|以前)?(?!起|开始|以来)`,
    ),
    read: fixedAt(endOfQuarter),
    fits: ['第三季度', '明年一季度末前'],
    leaves: ['季度考核', '二季度起', '第一季度开始'],
  },
  halfYear: {
    why: '上半年 and 年中 end with June, 下半年 with December.',
    pattern: new RegExp(`${yearWords}(?<half>上半年|下半年|年中)(?:末|底|内)?(?:之?前|以前)?`),
    read: fixedAt(endOfHalf),
    fits: ['上半年', '2031年下半年', '年中前'],
    leaves: ['每半年'],
  },
  endOfNamedYear: {
    why: '2031年底前 ends with that year, unless something is counted or compared from there.',
    pattern: new RegExp(
      `(?<!自|从|比|较|以|于|[\\d-])(?:力争)?(?:到|至|在)?${namedYear}年(?:年?底|年?末)(?:之?前|以前)?`,
    ),
    read: fixedAt(endOfNamedYear),
    fits: ['2031年底前', '到2031年末'],
    leaves: ['较2029年底', '自2029年末'],
  },
  toYear: {
    why: '到2031年 ends with that year.',
    pattern: new RegExp(`(?<![自从比较])(?:到|至)${namedYear}年(?!以来|起|度|级|版)(?:之?前|以前)?`),
    read: fixedAt(endOfNamedYear),
    fits: ['到2031年全部建成', '至2031年'],
    leaves: ['到2031年度'],
  },
  beforeYear: {
    why: '2031年前 ends with the year before it.',
    pattern: new RegExp(`${namedYear}年(?:之前|以前|前)`),
    read: fixedAt(endOfYearBefore),
    fits: ['2031年前', '2031年以前'],
    leaves: ['2031年当前'],
  },
  fiveYearPlan: {
    why: '“十五五”期间 ends with the last year of that plan.',
    pattern: /“?十(?<plan>[三四五六])五”?(?:规划)?(?:末|期末|期间|时期(?:末)?)/,
    read: fixedAt(endOfFiveYears),
    fits: ['“十五五”期间', '十六五末'],
    leaves: ['“十五五”规划'],
  },
  termOfYears: {
    why: '用三年时间 and 两年内 count from the plan’s own year.',
    pattern:
      /(?<!\d{3})(?:用|利用|力争|在|未来)?(?:(?<digits>[1-9]|10)|(?<numeral>[一两二三四五]))(?:-\d)?年(?:之?内(?!(?:被|累计|连续|发生|受到|两次|多次))|左右(?:的)?时间|(?:的)?时间)/,
    read: fixedAt(endOfTerm),
    fits: ['用三年时间', '2年内'],
    leaves: ['2031年内', '三年行动', '一年内被处罚两次'],
  },
  termOfMonths: {
    why: '三个月内 is a fixed end once it is known from when.',
    pattern: /(?<!\d)(?:\d{1,2}|[一两二三四五六])个月(?:之?内)/,
    read: fixedSomeDay,
    fits: ['三个月内', '6个月之内'],
    leaves: ['三个月一次'],
  },
  afterHandingOut: {
    why: '方案印发后20个工作日内 runs from a day that comes only once.',
    pattern:
      /(?:(?:方案|通知|意见|文件|办法|清单|计划)(?:印发|下发|发布|出台|公布)|会议?|批准|签订协议)(?:之日)?(?:以)?后\d{1,3}个?(?:工作)?[日天](?:之?内)/,
    read: fixedSomeDay,
    fits: ['方案印发后20个工作日内', '会后5日内'],
    leaves: ['收到来信后7日内'],
  },
  feast: {
    why: '国庆节前 ends with the day before a feast that has its day; 元旦前 with the last day of the year.',
    pattern: new RegExp(`${yearWords}“?(?<feast>${feastWords})”?(?:来临|到来)?(?:之?前|以前)`),
    read: fixedAt(dayBeforeFeast),
    fits: ['五一前', '2031年国庆节前', '元旦来临前'],
    leaves: ['国庆节慰问', '五一期间'],
  },
  event: {
    why: '春节前, 汛期来临前 and 国庆期间内 are fixed ends, though no day is named.',
    pattern: new RegExp(`(?:${eventWords}|${feastWords})(?:来临|到来|开始|结束)?(?:之?前|以前|内|期间?内)`),
    read: fixedSomeDay,
    fits: ['春节前', '汛期来临之前', '任期内'],
    leaves: ['春节慰问'],
  },
})
