import type { OccurrenceDeed, OccurrenceState } from '@/domain/task/occurrence'

const states: Record<OccurrenceState, string> = {
  toCome: '未到期',
  due: '待报',
  filed: '已报，待单位审核',
  accepted: '已审',
  sentBack: '已退回，须重报',
  late: '迟报',
  missed: '缺报',
}

const deeds: Record<Exclude<OccurrenceDeed, 'file'>, string> = {
  explain: '说明原因',
  accept: '审核通过',
  sendBack: '退回重报',
  excuse: '认可说明',
  refuse: '不认可',
}

const hints: Record<Exclude<OccurrenceDeed, 'file'>, string> = {
  explain: '督办机构认可后，这一期不再亮灯；缺报仍记为缺报',
  accept: '通过后这一期算报完，并通知承办人',
  sendBack: '退回后这一期须重新反馈，理由会发给承办人',
  excuse: '认可后这一期不再亮灯；缺报仍记为缺报',
  refuse: '不认可的理由会发给承办人和单位负责人',
}

/** Words of the instances of a recurring duty. */
export const occurrence = {
  states,
  deeds,
  hints,
  title: '期次',
  sub: (facts: { count: number; filed: number; missed: number }) =>
    `${facts.count} 期，已报 ${facts.filed} 期${facts.missed ? `，缺报 ${facts.missed} 期` : ''}`,
  span: (facts: { start: string; end: string; due: string }) => `${facts.start} 至 ${facts.end}，${facts.due} 前报`,
  filed: (facts: { day: string; by: string; isLate: boolean }) =>
    `${facts.day} ${facts.by} 报${facts.isLate ? '（逾期）' : ''}`,
  accepted: (facts: { day: string; by: string }) => `${facts.day} ${facts.by} 审核通过`,
  sentBack: (facts: { reason: string }) => `退回理由：${facts.reason}`,
  explanation: (facts: { text: string; by: string; day: string }) =>
    `说明：${facts.text}（${[facts.by, facts.day].filter(Boolean).join(' ')}）`,
  verdict: {
    accepted: (facts: { day: string; by: string }) => `${facts.day} ${facts.by} 认可说明`,
    refused: (facts: { day: string; by: string; note: string }) => `${facts.day} ${facts.by} 不认可：${facts.note}`,
    pending: '说明待督办机构认定，认定前照常亮灯',
  },
  reason: '理由',
  remark: (facts: { labels: string }) => `缺报：${facts.labels}`,
}
