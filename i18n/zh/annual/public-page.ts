import type { StripPart } from '@/domain/task/figures/strip'

type Count = { count: number }
type Day = { day: string }

const parts: Record<StripPart, string> = {
  fulfilled: '完成',
  partly: '部分完成',
  notFulfilled: '未完成',
  ongoing: '转为长期',
  notApplicable: '不再适用',
  carriedOver: '结转下年',
  stopped: '中止或撤销',
  open: '在办',
}

/** Words of the page that anybody may read. */
export const publicPage = {
  parts,
  skip: '跳到正文',
  heading: '去年承诺　今年兑现',
  about: '法治政府建设公开',
  care: '关怀版',
  usual: '普通版',
  lead: ({ title, next, count }: Count & { title: string; next: number }) =>
    `《${title}》提出的 ${count} 条工作安排，${next} 年做得怎么样`,
  indexLead: '各单位公开的承诺和兑现情况',
  yearLink: ({ year, next }: { year: number; next: number }) => `${year}年度报告的承诺，${next} 年兑现情况`,
  frozen: ({ day, asOf }: Day & { asOf: string }) =>
    `公布于 ${day}，数字截至 ${asOf}。本页是公布当天的存照，此后不再改动；有更正另行标明。`,
  corrects: ({ reason }: { reason: string }) => `本页更正以前公布的存照：${reason}`,
  corrected: ({ day }: Day) => `${day} 公布了更正，见下面“各份存照”。`,
  tasks: ({ promised, tasks }: { promised: number; tasks: number }) =>
    `${promised} 条安排中，立项办理的 ${tasks} 项，以下只计这些。`,
  share: ({ part, whole }: { part: number; whole: number }) => `完成率，${whole} 项中完成 ${part} 项`,
  noShare: '没有计入完成率的任务',
  left: ({ count }: Count) => `不再适用、撤销的 ${count} 项不计入`,
  adds: ({ counts, total }: { counts: number[]; total: number }) => `${counts.join('＋')}＝${total} 项。`,
  onTime: (facts: { part: number; whole: number; percent: number; extended: number }) =>
    `按原定日期应完成 ${facts.whole} 项，按期完成 ${facts.part} 项（${facts.percent}%），延期后按期完成 ${facts.extended} 项。`,
  noneDue: '到这一天还没有按原定日期应完成的。',
  count: ({ count }: Count) => `${count} 项`,
  noHeading: '工作安排',
  quote: ({ text }: { text: string }) => `“${text}”`,
  unit: ({ unit }: { unit: string }) => `牵头：${unit}`,
  late: ({ name, days }: { name: string; days: number }) => `${name}，晚 ${days} 天`,
  beside: '各份存照',
  version: ({ number, day, isThis }: Day & { number: number; isThis: boolean }) =>
    `第 ${number} 份，${day} 公布${isThis ? '（本页）' : ''}`,
  data: '数据 JSON',
  fields: '字段说明',
  all: '各单位公开页',
  noCookie: '本页不用 Cookie，不收集访问者信息。',
  sum: ({ hash }: { hash: string }) => `数据校验 sha-256 ${hash}`,
  nothing: '没有这个页面。',
} as const
