import { type DeadlineRule, withinYearTo } from '../../commitment/deadline-rule'
import { endOfPlanYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { namedYear } from './date-words'

/** A year before the plan's own is no deadline; a later one is a fixed end. */
const withinNamedYear: DeadlineRule['read'] = ({ year }, planYear) => {
  if (planYear !== null && Number(year) < planYear) return null
  return { kind: planYear === null || Number(year) === planYear ? 'withinYear' : 'fixed', due: `${year}-12-31` }
}

/** The plan's own year as a whole. */
export const yearRules = listRules<DeadlineRule>({
  thisYear: {
    why: '今年 and 明年底前 mean the plan’s own year; 今年以来 looks back.',
    pattern:
      /(?:从|自)?(?:今年|本年度?|当年|明年|来年)(?:年?底|年?末|之?内|全年|起)?(?:之?前|以前)?(?!以来|上半年|下半年|考核结果)/,
    read: withinYearTo(endOfPlanYear),
    fits: ['今年底前', '明年', '本年度内'],
    leaves: ['今年以来', '今年上半年'],
  },
  insideYear: {
    why: '年内 means the plan’s own year; 三年内 does not.',
    pattern: /(?<![\d一二两三四五六七八九十几半近])年内/,
    read: withinYearTo(endOfPlanYear),
    fits: ['力争年内'],
    leaves: ['三年内', '半年内'],
  },
  wholeYear: {
    why: '全年 means the plan’s own year; 全年龄 does not.',
    pattern: /(?<!\d)全年(?!龄|无休)/,
    read: withinYearTo(endOfPlanYear),
    fits: ['全年走访'],
    leaves: ['全年龄段', '全年无休'],
  },
  yearEnd: {
    why: '年底前 means the end of the plan’s own year; 去年底 and 年底考核 do not.',
    pattern:
      /(?<![\d去上]|每|截[至止])年(?:底|末|终)(?:之?前|以前)?(?![^,。;]{0,6}(?:考核|总结|决算|评优|述职|结转|余额|人口|常住|在岗|慰问))/,
    read: withinYearTo(endOfPlanYear),
    fits: ['年底前', '年末'],
    leaves: ['去年底', '年底考核', '截至年底'],
  },
  yearOfAct: {
    why: '2031年完成 and 2031年度将 plan for that year; 从2031年 and 较2031年 do not.',
    pattern: new RegExp(
      `(?<![自从比较至到以\\d-])${namedYear}年(?:度)?(?:之?内|全年)?(?=$|[,。;)、]|力争|计划|全面|全市|全县|全区|全省|完成|实现|达到|将|要|拟|新增|组织|开展|建成|启动|继续|内|预期|预计)`,
    ),
    read: withinNamedYear,
    fits: ['2031年建成', '我县2031年度将', '(2031年)'],
    leaves: ['较2031年', '2031年版'],
  },
  yearAtHead: {
    why: 'A year at the head of a clause is when the clause is done; 2031年以来 and 2031年版 are not.',
    pattern: new RegExp(
      `(?<=^|[,;。:])${namedYear}年(?!以来|版|级|修订|第|[前起的底末初中]|年|\\d|[上下]半年|第?[一二三四]季)`,
    ),
    read: withinNamedYear,
    fits: ['2031年再清点一次'],
    leaves: ['2031年以来', '2031年版', '我县2031年再清点'],
  },
})
