import { type DeadlineRule, fixedAt, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { endOfTerm } from './last-days'
import { endOfOwnMonth, endOfOwnTerm } from './own-term'

const count = '(?<count>\\d{1,3}|[一两二三四五六七八九十]{1,3})'
const within = '(?:之内|以内|内)'
/** What was or must not be within a span: it says which ones are meant. */
const happens = '(?!(?:被|累计|连续|发生|受到|两次|多次|再次|又|曾|未|无|不|没有|有|的))'
const paper = '(?:自|从)?本[一-龥]{2,4}?(?:印发|下发|发布|公布|公开|通过|实施|施行)(?:之日)?(?:起|后),?(?:的)?'
const startsHere = '(?<=^|[,;。:]|[在于须应要将]|力争|确保|计划|原则上)'
const finishes =
  '(?=[^,。;]{0,12}(?:完成|制定|出台|印发|建立|整改|清理|梳理|提交|报送|形成|上报|落实|组建|到位|开展|建成))'

/** Terms: a fixed end once it is known from when. */
export const termRules = listRules<DeadlineRule>({
  termOfPaper: {
    why: '本方案印发之日起3个月内 runs from the day of the paper itself.',
    pattern: new RegExp(`${paper}${count}个?(?<unit>工作日|日|天|周|月|年)${within}`),
    read: fixedAt(endOfOwnTerm),
    fits: ['自本方案印发之日起3个月内', '本通知下发后20个工作日内'],
    leaves: ['方案印发后20个工作日内'],
  },
  termOfYears: {
    why: '用三年时间 and 两年内 count from the plan’s own year.',
    pattern: new RegExp(
      `(?<!\\d{3}|[近每前半])(?:用|利用|力争|在|未来)?(?<count>[1-9]|10|[一两二三四五六七八九十])(?:-\\d)?年(?:${within}${happens}|左右(?:的)?时间|(?:的)?时间)`,
    ),
    read: fixedAt(endOfTerm),
    fits: ['用三年时间', '2年内'],
    leaves: ['2031年内', '三年行动', '一年内被处罚两次', '近三年内'],
  },
  yearsOfWork: {
    why: '三年培训8000人次 says in how many years; 三年行动 is a name.',
    pattern:
      /(?<=^|[,。;:])(?<count>[2-5]|[两二三四五])年(?=(?:培训|完成|新增|新建|建成|改造|实现|达到|累计|轮训|培育|引进|建设)(?!计划|方案|行动))/,
    read: fixedAt(endOfTerm),
    fits: ['三年培训8000人次'],
    leaves: ['三年行动', '三年建设计划', '近三年培训'],
  },
  halfYearTerm: {
    why: '半年内 is half a year, not the year.',
    pattern: new RegExp(`(?<![每近前上下])(?<count>半)(?<unit>年)(?:时间)?${within}${happens}`),
    read: fixedAt(endOfOwnTerm),
    fits: ['半年内', '力争半年之内'],
    leaves: ['上半年内', '每半年内', '半年内未办结'],
  },
  termOfMonths: {
    why: '三个月内 and 两周内 are a fixed end once it is known from when.',
    pattern: new RegExp(
      `(?<![\\d近每前一二三四五六七八九十])${count}个?(?:(?<=个)(?<unit>月|季度|星期)|(?<weeks>周))(?:时间)?${within}${happens}`,
    ),
    read: (groups, planYear, clock) =>
      fixedAt(endOfOwnTerm)({ ...groups, unit: groups.weeks ?? groups.unit?.replace('度', '') }, planYear, clock),
    fits: ['三个月内', '6个月之内', '两周内'],
    leaves: ['三个月一次', '近三个月内', '三个月内未办结'],
  },
  termOfDays: {
    why: '30个工作日内完成 at the head of a clause is an end; 5个工作日内答复 says how soon each case is.',
    pattern: new RegExp(`${startsHere}${count}个?(?<unit>工作日|天|日)${within}${finishes}`),
    read: fixedAt(endOfOwnTerm),
    fits: ['30个工作日内完成整改', '要在十五日内报送清单'],
    leaves: ['5个工作日内答复', '压缩至5个工作日内'],
  },
  ownMonth: {
    why: '本月底前 is the end of the month in which the paper was written.',
    pattern: /(?:本|当|(?<next>下|次))月(?:底|末)(?:之?前|以前)?/,
    read: fixedAt(endOfOwnMonth),
    fits: ['本月底前', '下月底'],
    leaves: ['每月底'],
  },
  afterHandingOut: {
    why: '方案印发后20个工作日内 runs from a day that comes only once.',
    pattern:
      /(?:(?:方案|通知|意见|文件|办法|清单|计划)(?:印发|下发|发布|出台|公布)|会议?|批准|签订协议)(?:之日)?(?:以)?后\d{1,3}个?(?:工作)?[日天](?:之?内)/,
    read: fixedSomeDay,
    fits: ['方案印发后20个工作日内', '会后5日内'],
    leaves: ['收到来信后7日内'],
  },
})

/** A limit that runs anew for each case: no deadline. */
export const eachCase = listRules({
  fromReceipt: {
    why: '收到决定书之日起15个工作日内 runs anew for each case.',
    pattern:
      /(?:收到|接到|受理|立案|接报|接诉|申请|送达|发现|作出|生效|签收|交办|转办)[^,。;]{0,24}?(?:起|后|的),?(?:在)?(?:\d{1,3}|[一两二三四五六七八九十]{1,3})个?(?:工作日|日|天|月|小时)(?:之?内|以内)/g,
    fits: ['收到决定书之日起15个工作日内', '受理后3个月内'],
    leaves: ['方案印发后20个工作日内'],
  },
})
