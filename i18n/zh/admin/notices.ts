import type { OutboxKind, OutboxState, Receiver } from '@/domain/notice/outbox'

const states: Record<OutboxState, string> = {
  waiting: '等着送',
  sending: '正在送',
  sent: '已送出',
  failed: '没有送成',
  dropped: '没有可说的',
}
const kinds: Record<OutboxKind, string> = {
  digest: '每日邮件',
  notice: '立即通知',
  figures: '每日数字',
  event: '办理事件',
  trial: '试发',
}
const receivers: Record<Receiver, string> = { wecom: '企业微信群', dingtalk: '钉钉群', webhook: '接收程序' }

/** Words of the page about what leaves the application. */
export const adminNotices = {
  title: '通知',
  lead: '没有设服务器的，什么也不往外发。服务器、账号、密码只在服务器的环境变量里设，见部署说明。',
  states,
  kinds,
  receivers,
  server: '服务器',
  mail: '邮件服务器',
  from: '发件人',
  domains: '只发往',
  others: '工作群和程序',
  ranAt: '最近投递',
  never: '还没有投递过',
  unset: '没有设',
  counts: '三十天内',
  countOf: (facts: { state: string; count: number }) => `${facts.state} ${facts.count}`,
  trial: '给自己发一封试试',
  trialEffect: '发到您自己账号页上填的邮箱，十来秒后在下面看结果',
  trialOf: (facts: { receiver: string }) => `给${facts.receiver}发一条试试`,
  queued: '已交去投递，十来秒后刷新看结果。',
  failed: '没有送成的',
  failedHint: '对方拒收，或一天之内没有送出；当天的数字和每日邮件过了当天不再送',
  failedNone: '没有送不成的。',
  waiting: '等着送的',
  waitingNone: '没有等着送的。',
  settled: '最近送出的',
  settledNone: '还没有送出过什么。',
  retry: '再送一次',
  retryOf: (facts: { what: string; to: string }) => `再送一次：${facts.what}，${facts.to}`,
  retryAll: (facts: { count: number }) => `全部再送一次（${facts.count} 件）`,
  retried: '已排进去，十来秒后刷新看结果。',
  columns: { at: '时间', what: '什么', to: '发往', state: '情形', tries: '次数', answer: '对方怎么说' },
  nextTry: (facts: { time: string }) => `${facts.time} 再送`,
}
