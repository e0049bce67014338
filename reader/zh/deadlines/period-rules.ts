import { type DeadlineRule, fixedAt, fixedAtEach, fixedSomeDay } from '../../commitment/deadline-rule'
import { endOfNamedYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { before, eventWords, feastWords, namedYear, yearWords } from './date-words'
import { dayBeforeFeast, endOfBothHalves, endOfFiveYears, endOfHalf, endOfQuarter, endOfYearBefore } from './last-days'

/** Words behind a quarter or half year with which it is a time that was measured, or comes back. */
const noEnd = '(?!起|开始|以来|一次|一[评报调考]|人均|同比|环比|累计|增速|数据|报表|通报会)'

/** Quarters, half years, years, feasts and events: a fixed end. */
export const periodRules = listRules<DeadlineRule>({
  quarter: {
    why: '第三季度 ends with September; 每个季度 comes back and is no end.',
    pattern: new RegExp(`${yearWords}(?<!每个?)第?(?<quarter>[一二三四1-4])个?季度(?:末|底|内)?${before}?${noEnd}`),
    read: fixedAt(endOfQuarter),
    fits: ['第三季度', '明年一季度末前'],
    leaves: ['季度考核', '二季度起', '第一季度开始', '第三季度人均收入', '一季度一次'],
  },
  bothHalves: {
    why: '上下半年各一次 are two ends: June and December.',
    pattern: new RegExp(`${yearWords}上(?:半年)?[、和]?下半年(?=各|分别|均|都|,|、|开展|组织)`),
    read: fixedAtEach(endOfBothHalves),
    fits: ['上下半年各一次', '上半年、下半年各开展一次'],
    leaves: ['下半年各村'],
  },
  halfYear: {
    why: '上半年 and 年中 end with June, 下半年 with December.',
    pattern: new RegExp(
      `${yearWords}(?<half>上半年|下半年|年中(?![秋央国心期旬考小等医]))(?:末|底|内)?${before}?${noEnd}`,
    ),
    read: fixedAt(endOfHalf),
    fits: ['上半年', '2031年下半年', '年中前'],
    leaves: ['每半年', '2031年中央资金', '2031年中秋'],
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
  feast: {
    why: '国庆节前 ends with the day before a feast that has its day; 元旦前 with the last day of the year.',
    pattern: new RegExp(
      `${yearWords}(?<![一二三四五六七八九十第])“?(?<feast>${feastWords})”?(?:国际)?(?:[劳儿][动童]节|妇女节|青年节|[建国][党军庆]节)?(?:假期)?(?:来临|到来)?${before}`,
    ),
    read: fixedAt(dayBeforeFeast),
    fits: ['五一前', '2031年国庆节前', '元旦来临前', '今年“五一”劳动节前'],
    leaves: ['国庆节慰问', '五一期间', '二十一前'],
  },
  event: {
    why: '春节前, 汛期来临前 and 国庆期间内 are fixed ends, though no day is named.',
    pattern: new RegExp(`(?:${eventWords}|${feastWords})(?:假期)?(?:来临|到来|开始|结束)?(?:${before}|内|期间?内)`),
    read: fixedSomeDay,
    fits: ['春节前', '汛期来临之前', '任期内'],
    leaves: ['春节慰问'],
  },
})
