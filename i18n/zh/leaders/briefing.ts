type Count = { count: number }
type Day = { day: string }

/** Words of the one sheet for a leaders' meeting. */
export const briefing = {
  title: '会议一页纸',
  heading: (facts: { unit: string; year: number }) => `${facts.unit}${facts.year}年法治政府建设任务进展一页纸`,
  print: '打印 A4 一页',
  word: '导出 Word',
  quote: ({ text }: { text: string }) => `“${text}”`,
  sum: ({ parts, total }: { parts: string[]; total: number }) => `任务 ${total} 项＝${parts.join('＋')}`,
  before: ({ share }: { share: string }) => `，去年同日${share}`,
  outlook: (facts: { missed: number; late: number }) =>
    `照此下去，年内完不成 ${facts.missed} 项，晚于时限 ${facts.late} 项。`,
  red: ({ count }: Count) => `一、红灯 ${count} 项`,
  redHint: '单位自己怎么说',
  own: '单位说明（原话）',
  more: ({ count }: Count) => `另有 ${count} 项，见台账`,
  from: {
    answer: ({ day }: Day) => `${day} 答复督办单`,
    owed: ({ day }: Day) => `督办单还没有答复，限 ${day}`,
    report: () => '最近一次反馈',
    silent: () => '还没有说明，也没有反馈',
  },
  decide: ({ count }: Count) => `二、请会议决定 ${count} 件`,
  nothing: '没有等领导决定的事。',
  review: (facts: { number: string; unit: string }) => `${facts.number}，${facts.unit}申请办结，等领导审定。`,
  asked: (facts: { number: string; unit: string; kind: string; reason: string }) =>
    `${facts.number}，${facts.unit}申请${facts.kind}：${facts.reason}`,
  opinion: '会议意见',
}
