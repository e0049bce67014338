import { isRole } from '@/domain/admin/check-person'
import type { NoticeFacts } from '@/domain/notice-facts'
import { tellMoves } from '../move-words'
import { moves } from './moves'
import { people } from './people'

/** One sentence per kind of notification; facts are what the change wrote (title, number, by, reason …). */
const kinds: Record<string, (facts: NoticeFacts) => string> = {
  ...tellMoves(moves),
  assign: ({ title, number, by }) => `${by} 指派你承办 ${number}“${title}”`,
  toLeader: ({ title, number }) => `${number}“${title}”已通过督办审核，请审定`,
  planConfirmed: ({ title, by }) => `${by} 已确认“${title}”的分解，请立项交办`,
  answer: ({ title, number, unit }) => `${unit} 反馈了 ${number}“${title}”的配合部分`,
  evidenceRejected: ({ title, number, evidence, reason }) =>
    `${number}“${title}”的佐证“${evidence}”未采信：${reason}。请补充`,
  occurrenceExplained: ({ title, number, by, occurrence, reason }) =>
    `${by} 说明了 ${number}“${title}” ${occurrence} 未报原因：${reason}。请认定`,
  occurrenceAccepted: ({ title, number, by, occurrence }) =>
    `${by} 审核通过了 ${number}“${title}” ${occurrence} 的反馈`,
  occurrenceSentBack: ({ title, number, by, occurrence, reason }) =>
    `${by} 退回了 ${number}“${title}” ${occurrence} 的反馈：${reason}`,
  explanationAccepted: ({ title, number, by, occurrence }) => `${by} 认可了 ${number}“${title}” ${occurrence} 的说明`,
  explanationRefused: ({ title, number, by, occurrence, reason }) =>
    `${by} 不认可 ${number}“${title}” ${occurrence} 的说明：${reason}。请补报或重新说明`,
  changeTask: ({ title, number, by }) => `${by} 调整了 ${number}“${title}”，请看任务页`,
  reassign: ({ title, number, by }) => `${by} 把 ${number}“${title}”交给你承办`,
  revise: ({ title, number, by }) => `${by} 已按异议调整 ${number}“${title}”，请重新立项`,
  'request.ask.cancel': ({ title, number, by, reason }) => `${by} 申请撤销 ${number}“${title}”，请答复：${reason}`,
  'request.ask.concludeYear': ({ title, number, by, reason }) =>
    `${by} 提交了 ${number}“${title}”的年底书面说明，请认定：${reason}`,
  'request.refuse.cancel': ({ title, number, by, reason }) => `${by} 不同意撤销 ${number}“${title}”：${reason}`,
  'request.refuse.concludeYear': ({ title, number, by, reason }) =>
    `${by} 未采纳 ${number}“${title}”的年底说明：${reason}。请补充后重新提交`,
  'request.withdraw.cancel': ({ title, number, by }) => `${by} 撤回了撤销 ${number}“${title}”的申请`,
  'request.withdraw.concludeYear': ({ title, number, by }) => `${by} 撤回了 ${number}“${title}”的年底说明`,
  capacityGiven: ({ by, name, unit, role }) =>
    `${by} 授予 ${name} 身份：${unit} ${nameRole(role)}。如不属实，请联系管理员`,
  passwordReset: ({ by, name }) => `${by} 重设了 ${name} 的密码。如不属实，请联系管理员`,
  capacityEnded: ({ by, name, unit, role }) =>
    `${by} 结束了 ${name} 的身份：${unit} ${nameRole(role)}。如不属实，请联系管理员`,
  accountStopped: ({ by, name, unit, role }) =>
    `${by} 停用了 ${name} 的账号（${unit} ${nameRole(role)}）。如不属实，请联系管理员`,
  capacityDelayed: ({ by, name, unit, role, day }) =>
    `${by} 给 ${name} 添加了身份：${unit} ${nameRole(role)}。没有另一位管理员可以确认，自 ${day} 起生效；不应生效的，请在此前点开表示不同意`,
  capacityAsked: ({ by, name, unit, role }) =>
    `${by} 申请给 ${name} 添加身份：${unit} ${nameRole(role)}，请点开确认或不同意`,
  capacityDecided: ({ by, name, unit, role, decision }) =>
    `${by} ${decision === 'confirmed' ? '已确认' : decision === 'refused' ? '不同意' : '撤回了'} ${name} 的身份：${unit} ${nameRole(role)}`,
}

const nameRole = (role: NoticeFacts[string]): string =>
  typeof role === 'string' && isRole(role) ? people.roles[role] : ''

export const notices = {
  title: '通知',
  sub: (facts: { unread: number; total: number }) => `${facts.unread} 条未读，共 ${facts.total} 条`,
  kinds,
  /** For a kind without a sentence of its own. */
  other: ({ title, number }: NoticeFacts) => `${number ?? ''}“${title ?? ''}”有新情况`,
  unread: '未读',
  read: '已读',
  markRead: '标为已读',
  markAllRead: '全部标为已读',
  allRead: '已全部标为已读。',
  when: '时间',
  what: '内容',
  state: '状态',
  emptyTitle: '还没有通知',
  emptyBody: '有任务交办、退回、审核或办结与你有关时，会在这里告诉你。',
}
