import { type DeadlineRule, fixedAt, fixedSomeDay, ongoing, withinYearTo } from '../../commitment/deadline-rule'
import { endOfNamedYear, endOfPlanYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { dayOf } from './last-days'

/** Words that fill a whole cell or label. */
export const dueCellRules = listRules<DeadlineRule>({
  standingCell: {
    why: '长期 and 持续推进 in a cell have no end.',
    pattern: /^(?:长期|持续|常态|长效|常年|不断|一直)[\u4e00-\u9fff,]{0,12}$/,
    read: ongoing,
    fits: ['长期', '持续推进', '常态化'],
    leaves: ['长期坚持,6月底前见效'],
  },
  planYearCell: {
    why: '年底前 or 全年 in a cell means the plan’s own year.',
    pattern: /^(?:全年|年内|年底前?|年末|本年度?|当年)$/,
    read: withinYearTo(endOfPlanYear),
    fits: ['年底前', '全年'],
    leaves: ['年底考核'],
  },
  eventCell: {
    why: '收到线索后7日内 in a cell runs from a day that comes first.',
    pattern: /后\d{1,3}个?(?:工作)?[日天月](?:之?内)$/,
    read: fixedSomeDay,
    fits: ['收到线索后7日内', '会后15个工作日内'],
    leaves: ['7日内'],
  },
  dateCell: {
    why: '2031.6 and 2031年6月30日前 in a cell are dates.',
    pattern:
      /^(?<year>(?:19|20)\d\d) ?[年./-] ?(?<month>\d{1,2}) ?(?:[月./-] ?(?<day>\d{1,2}) ?[日号]?(?:之?前|止)?|月?(?:底|底前|底之前|份)?)$/,
    read: fixedAt(dayOf),
    fits: ['2031.6', '2031年6月30日前', '2031-06-30', '2031年6月底前'],
    leaves: ['2031.6印发', '2031年6月前'],
  },
  shortCell: {
    why: '6.30 and 6/30 in a cell are days of the plan’s year, 20310630 a day of its own.',
    pattern: /^(?:(?<year>20\d\d)(?=\d{4}$))?(?<month>\d\d?)(?:[./-]|(?<=20\d{4}))(?<day>\d\d?)$/,
    read: fixedAt(dayOf),
    fits: ['6.30', '12/31', '20310630'],
    leaves: ['630', '2031'],
  },
  monthCell: {
    why: '6月 in a cell is a month of the plan’s year.',
    pattern: /^(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?$/,
    read: fixedAt(dayOf),
    fits: ['6月', '6月30日'],
    leaves: ['6月30日印发'],
  },
  yearCell: {
    why: '2031年底 or 2031 in a cell ends with that year.',
    pattern: /^(?<year>(?:19|20)\d\d)年?(?:度|底前?|底|内)?$/,
    read: fixedAt(endOfNamedYear),
    fits: ['2031年底', '2031', '2031年度'],
    leaves: ['2031年规划'],
  },
})
