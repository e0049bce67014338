import { type DeadlineRule, recurring } from '../../commitment/deadline-rule'
import type { Period } from '../../report-text'
import { listRules, type Rule } from '../../rule'

const periods: Record<string, Period> = {
  月: 'month',
  月度: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'halfYear',
  年: 'year',
  年度: 'year',
  周: 'month',
  旬: 'month',
}

const everyPeriod: DeadlineRule['read'] = ({ period }) => ({ kind: 'recurring', period: periods[period ?? ''] })

/** Acts that come back: an occurrence per period. */
export const recurringRules = listRules<DeadlineRule>({
  every: {
    why: '每月 and 每季度 come back; 每人每年补助 only says how much.',
    pattern:
      /(?<!每[人户亩吨个家头名]|人均|户均|亩均)每(?:个)?(?<period>月|季度?|半年|年度?|周|旬)(?![\u4e00-\u9fff]?补助|人均|均|中|末)(?:度)?/,
    read: everyPeriod,
    fits: ['每月', '每个季度', '每半年'],
    leaves: ['每人每年', '每年人均'],
  },
  everyFew: {
    why: '每两年 and 每学期 come back, at no interval that is kept by the calendar here.',
    pattern:
      /(?<!\d)每(?:两|2|三|3)年|每(?:日|天|晚|逢|半个?月|两周|学期|批次|双月|单月|[两二三]个?月|[两二三]个?季度)(?!报)/,
    read: recurring,
    fits: ['每两年', '每学期', '每三个月', '每逢赶集日'],
    leaves: ['每日报'],
  },
  periodicMeeting: {
    why: '实行周调度 and 月通报 come back.',
    pattern: /(?<=[“、,行为按])(?<period>周|月|季度?|半年)(?:一)?(?:调度|通报|研判|会商|例会|点评|总结|报告|分析)/,
    read: everyPeriod,
    fits: ['实行周调度', '“月通报'],
    leaves: ['一周总结'],
  },
  timesAPeriod: {
    why: '季度至少一次 and 半年两报 come back.',
    pattern:
      /(?:(?<period>半年|季度|月度|月|季)|(?<![\d〇一二三四五六七八九十])[一1](?<years>年))(?:至少|不少于)?[一1两2三3四4]\d?(?:次|报|调度|通报|研判|总结|会商|例会|评)/,
    read: ({ period, years }, ...rest) => everyPeriod({ period: period ?? years }, ...rest),
    fits: ['季度至少一次', '半年两报', '一年不少于4次'],
    leaves: ['三月五次', '2031年三次'],
  },
  byPeriod: {
    why: '按月 and 逐季 come back; 按年龄 does not.',
    pattern: /[按逐](?<period>月|季度?|年度?)(?!龄)/,
    read: everyPeriod,
    fits: ['按季报送', '逐月核对'],
    leaves: ['按年龄'],
  },
  regularly: {
    why: '定期 at the head of a clause comes back; 固定期限 does not.',
    pattern: /(?:^[^,。;]{0,24}?(?<![法规约固])|[,;](?=[^,;。]*[。;]?$))定期(?!限)/,
    read: recurring,
    fits: ['定期走访', '各村定期核对'],
    leaves: ['固定期限', '约定期满'],
  },
})

/** Acts that come back by their very name. */
export const oncePerPeriod: DeadlineRule = {
  why: '一月一调度, 一季度一通报 and 一季一次 come back; the first quarter is something else.',
  pattern: /(?<![第十])一(?<period>月|季度?|年|周|旬)一[次调通研会点评总报分抽检督考晒清练]/,
  read: everyPeriod,
  fits: ['一月一调度', '一季度一通报', '一年一次'],
  leaves: ['第一季度一次', '一年一度'],
}

/** A day or season that comes back. */
export const yearlyDate: Rule = {
  why: '每年6月 and 每学期开学前 come back, although they name a date.',
  pattern: /每(?:年|学期|季度?|月).{0,3}(?:\d{1,2}[月日]|开学|汛期|[底末初]前?)/,
  fits: ['每年6月', '每学期开学前', '每季度末'],
  leaves: ['每年开展一次', '6月前'],
}
