import type { CheckName, FindingFacts, Shortfall } from '@/domain/annual/checks/finding'
import { promiseHint } from '../promise-hint'
import { edition } from './edition'

type Count = { count: number }
type Said = { [Name in CheckName]: (facts: FindingFacts[Name] & { sentence: string }) => string }

const names: Record<CheckName, string> = {
  contentMissing: '缺一项内容',
  silentDrop: '漏写承诺',
  overclaim: '说过头',
  belowTarget: '低于承诺没写明',
  contradiction: '前后数字不一',
  otherCount: '与台账数字不一',
  hundredUnsourced: '100% 没有来源',
  headless: '段首不公布',
  countedTwice: '序号重了',
  relativeDay: '时间指不清',
  settledAgain: '已办成又列入',
  unproven: '缺佐证',
  repeatedPromise: '承诺原样重提',
  repeatedShortcoming: '不足连年照写',
  noCause: '没有写原因',
  noStep: '没有对应安排',
  vague: '太虚',
}

const shortfalls: Record<Shortfall, (facts: { days: number }) => string> = {
  late: ({ days }) => `逾期 ${days} 天办结`,
  partly: () => '部分完成',
  notFulfilled: () => '未完成',
  notApplicable: () => '不再适用',
  open: () => '仍在办理',
  stopped: () => '中止或撤销',
  carriedOver: () => '结转下年',
}

const listYears = (years: number[]): string => years.join('、')

/** What each check says of a sentence, why it says so. */
const says: Said = {
  contentMissing: ({ content }) => `没有“${edition.short[content]}”，这是规定的五项内容之一。`,
  silentDrop: ({ promise }) => `上年“${promise}”在全文找不到去向。`,
  overclaim: ({ claim, shortfall, days, kept, all }) =>
    `“${claim}”与台账不符：${all > 1 ? `${all} 项中完成 ${kept} 项，有一项` : ''}${shortfalls[shortfall]({ days })}。`,
  belowTarget: ({ target, found }) => `承诺${target}，正文和采信的反馈里是 ${found}，没有写明未达到。`,
  contradiction: ({ thing, other }) => `这里是 ${thing}，前面写的是“${other}”。`,
  otherCount: ({ count }) => `写的是 ${count} 项，台账今天没有这个数；这一段写好以后台账又有变化。`,
  hundredUnsourced: () => '写了百分之百，没有引用采信的佐证。',
  countedTwice: () => '段首的“一是”由系统按次序自动加，这一段自己又写了一个。',
  relativeDay: ({ words }) => `“${words}”是写反馈那天的说法，放进一年的报告里不知道是哪一天。`,
  settledAgain: () => '这项任务台账已认定办成，又写进了明年的安排。',
  headless: ({ sentence, left }) =>
    left
      ? `“${shorten(sentence)}”没有采信的佐证，公布时不写，这一段就从“${shorten(left)}”开头。`
      : `“${shorten(sentence)}”没有采信的佐证，公布时整段不写。`,
  unproven: ({ sentence }) => `“${shorten(sentence)}”没有采信的佐证，清样里不出现这一句。`,
  repeatedPromise: ({ years }) => `与 ${listYears(years)} 年度报告里的承诺一字不差。`,
  repeatedShortcoming: ({ years }) => `${listYears(years)} 年度报告已经这样写过。`,
  noCause: () => '说了不足，没有说为什么。',
  noStep: () => '第四部分没有针对它的安排。',
  vague: ({ words, missing, form }) =>
    `${words.length ? `靠“${words.join('、')}”撑着，` : ''}缺${missing.map((part) => promiseHint.missing[part]).join('、')}，明年无法判断做没做到。可从这样写起：${promiseHint.form({ ...form, missing })}。`,
}

const ways: Record<CheckName, string> = {
  contentMissing: '在这一部分“加一段”；确实没有的，写明没有。',
  silentDrop: '按台账写一段，或写了以后拿掉并写明理由。',
  overclaim: '照台账的结果改，如“较原定推迟完成”“完成 3 项，其余结转”。',
  belowTarget: '写明“未达到……的目标”，并在第二部分写原因。',
  contradiction: '两处核对后改成同一个数；本来不是一回事的，写清各是什么。',
  otherCount: '照台账重写这一段，或核对后改数；数字另有来源的，写明理由保留。',
  hundredUnsourced: '引用佐证，写成方括号里的序号；没有的，改成实数。',
  countedTwice: '删去段首的序号；段内分几点的，前面加一句总起的话。',
  relativeDay: '改成写明的月份、季度或日期。',
  settledAgain: '不再做的删去；继续做的，写明新的目标。',
  headless:
    '引用佐证，或把这一句改成台账能证明的（推迟几天、完成百分之几、何日办结），或换一个开头；就这样公布的，写明理由。',
  unproven: '在任务里补佐证并采信，或引用已有的，或删去这一句。',
  repeatedPromise: '写明今年做到哪一步、明年有什么不同；不再做的不写。',
  repeatedShortcoming: '写今年为什么没有解决、解决到哪一步。',
  noCause: '在这一段写上原因，或在上年报告页给这条不足补原因。',
  noStep: '在第四部分加一段针对它的安排，或写明不再列入。',
  vague: '写上对象、数量和时限；长期坚持的，写明多久做一次。',
}

const shorten = (text: string): string => (text.length > 18 ? `${text.slice(0, 17)}…` : text.replace(/[。.]$/, ''))

/** Words of the checks of an annual report in the making. */
export const checks = {
  title: ({ count }: Count) => (count ? `检查 ${count} 条` : '检查没有发现问题'),
  must: ({ count }: Count) => `必须改 ${count}`,
  advice: ({ count }: Count) => `建议改 ${count}`,
  kept: ({ count }: Count) => `写明理由保留 ${count}`,
  named: (facts: { name: string; count: number }) => `${facts.name} ${facts.count}`,
  levels: { must: '必须改', advice: '建议改', kept: '写明理由保留' },
  only: '只看有问题的',
  all: '看全文',
  names,
  says,
  ways,
}
