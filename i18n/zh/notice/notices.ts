import { isRole } from '@/domain/admin/check-person'
import type { NoticeFacts } from '@/domain/notice-facts'
import { changeKinds } from '@/domain/task/changing/change-request'
import { endSentence } from '../../end-sentence'
import { logMoves, tellMoves } from '../../move-words'
import { changing } from '../changing'
import { moves } from '../moves'
import { people } from '../people'
import { taskActs } from '../task-acts'

// A reason is typed by people, with its stop or without.
const ended = (reason: NoticeFacts[string]) => endSentence(String(reason ?? ''), '。')

/** One sentence per kind of notification; facts are what the change wrote (title, number, by, reason …). */
const kinds: Record<string, (facts: NoticeFacts) => string> = {
  ...tellMoves(moves),
  support: ({ title, number }) =>
    `${number}“${title}”已交办，你单位为配合单位：不用签收，牵头单位签收后可反馈配合进展、上传佐证`,
  objectionUpheld: ({ title, number, by }) => `${by} 已采纳对 ${number}“${title}”的异议，改由其他单位牵头`,
  assign: ({ title, number, by }) => `${by} 指派你承办 ${number}“${title}”`,
  toLeader: ({ title, number }) => `${number}“${title}”已通过审核，请审定`,
  finish: ({ title, number, by }) => `${number}“${title}”已由 ${by} 认定办结并销号`,
  planReturned: ({ title, by, reason }) => `${by} 将“${title}”的分解退回核对：${ended(reason)}请修改后再确认`,
  planConfirmed: ({ title, by }) => `${by} 已确认“${title}”的分解，请立项交办`,
  planWithdrawn: ({ title, by, reason }) => `${by} 撤回了“${title}”：${ended(reason)}核对和立项不用再办`,
  planCorrected: ({ title, by }) => `${by} 更正了“${title}”的年度，计划退回核对，确认后会再送来`,
  versionProposed: ({ title, by, reason }) => `${by} 上传了“${title}”更正后的新版本，请审定：${reason}`,
  versionTaken: ({ title, by, reason }) =>
    `${by} 采用了“${title}”更正后的新版本：${reason}。任务不变，没有对上新文本的请看清单`,
  versionDeclined: ({ title, by, reason }) => `${by} 没有采用“${title}”更正后的新版本：${reason}`,
  planReplaced: ({ title, by }) => `${by} 用新的文本替换了“${title}”，计划回到核对中，改动的句子要再看`,
  answer: ({ title, number, unit }) => `${unit} 反馈了 ${number}“${title}”的配合部分`,
  evidenceRejected: ({ title, number, evidence, reason }) =>
    `${number}“${title}”的佐证“${evidence}”未采信：${ended(reason)}请补充`,
  occurrenceExplained: ({ title, number, by, occurrence, reason }) =>
    `${by} 说明了 ${number}“${title}” ${occurrence} 未报原因：${ended(reason)}请认定`,
  occurrenceAccepted: ({ title, number, by, occurrence }) =>
    `${by} 审核通过了 ${number}“${title}” ${occurrence} 的反馈`,
  occurrenceSentBack: ({ title, number, by, occurrence, reason }) =>
    `${by} 退回了 ${number}“${title}” ${occurrence} 的反馈：${reason}`,
  milestonesPlanned: ({ title, number, by, reason }) =>
    `${by} ${reason ? '调整' : '定'}了 ${number}“${title}” 的节点${reason ? `：${reason}` : ''}`,
  explanationAccepted: ({ title, number, by, occurrence }) => `${by} 认可了 ${number}“${title}” ${occurrence} 的说明`,
  explanationRefused: ({ title, number, by, occurrence, reason }) =>
    `${by} 不认可 ${number}“${title}” ${occurrence} 的说明：${ended(reason)}请补报或重新说明`,
  changeTask: ({ title, number, by }) => `${by} 调整了 ${number}“${title}”，请看任务页`,
  handOver: ({ title, number, by }) => `${by} 因人员变动把 ${number}“${title}”交给你接手`,
  reassign: ({ title, number, by }) => `${by} 把 ${number}“${title}”交给你承办`,
  'reassign.away': ({ title, number, by, name }) => `${by} 把 ${number}“${title}”改由 ${name} 承办，你不用再办`,
  revise: ({ title, number, by }) => `${by} 已按异议调整 ${number}“${title}”，请重新立项`,
  'request.ask.cancel': ({ title, number, by, reason }) => `${by} 申请撤销 ${number}“${title}”，请答复：${reason}`,
  'request.ask.concludeYear': ({ title, number, by, reason }) =>
    `${by} 提交了 ${number}“${title}”的年底书面说明，请认定：${reason}`,
  'request.refuse.cancel': ({ title, number, by, reason }) => `${by} 不同意撤销 ${number}“${title}”：${reason}`,
  'request.refuse.concludeYear': ({ title, number, by, reason }) =>
    `${by} 未采纳 ${number}“${title}”的年底说明：${ended(reason)}请补充后重新提交`,
  'request.withdraw.cancel': ({ title, number, by }) => `${by} 撤回了撤销 ${number}“${title}”的申请`,
  'request.withdraw.concludeYear': ({ title, number, by }) => `${by} 撤回了 ${number}“${title}”的年底说明`,
  'change.next.duty': ({ title, number, by, what, reason }) =>
    `${by} 送来 ${number}“${title}”的申请（${nameKind(what)}），请办理：${reason}`,
  'change.granted.duty': ({ title, number, by, what, reason }) =>
    `${by} 准予 ${number}“${title}”${nameKind(what)}${reason ? `：${reason}` : ''}，请看任务页`,
  'change.refused.duty': ({ title, number, by, what, reason }) =>
    `${by} 不准 ${number}“${title}”${nameKind(what)}：${reason}`,
  'change.returned.duty': ({ title, number, by, what, reason }) =>
    `${by} 没有报出 ${number}“${title}”的申请（${nameKind(what)}）：${reason}`,
  'change.withdrawn.duty': ({ title, number, by, what }) =>
    `${by} 撤回了 ${number}“${title}”的申请（${nameKind(what)}），不用再办`,
  'change.hearing': ({ title, number, by, reason }) =>
    `${by} 申请把 ${number}“${title}”改由你单位牵头，请在待办里表态：${reason}`,
  'change.next.extension': ({ title, number, by, before, wanted, reason }) =>
    `${by} 送来 ${number}“${title}”的延期申请（${before} → ${wanted}），请办理：${reason}`,
  'change.granted.extension': ({ title, number, by, before, wanted, reason }) =>
    `${by} 准予 ${number}“${title}”延期：${before} → ${wanted}${reason ? `。${reason}` : ''}`,
  'change.refused.extension': ({ title, number, by, before, reason }) =>
    `${by} 不准 ${number}“${title}”延期，仍按 ${before}：${reason}`,
  'change.returned.extension': ({ title, number, by, reason }) =>
    `${by} 没有报出 ${number}“${title}”的延期申请：${reason}`,
  'change.withdrawn.extension': ({ title, number, by }) => `${by} 撤回了 ${number}“${title}”的延期申请，不用再办`,
  'proxy.enter': ({ title, number, by, done }) => `${by} 替你单位录入了 ${number}“${title}”的进展，请核对确认：${done}`,
  'proxy.confirm': ({ title, number, by, percent }) => `${by} 确认了代录的 ${number}“${title}”进展（${percent}%）`,
  'proxy.return': ({ title, number, by, reason }) => `${by} 退回了代录的 ${number}“${title}”进展：${reason}`,
  'proxy.takeBack': ({ title, number, by }) => `${by} 撤回了替你单位录入的 ${number}“${title}”进展，不用再确认`,
  'urge.blue': ({ title, number, urge, replyDue }) =>
    `${number}“${title}”收到蓝色提醒 ${urge}，请签收，并在 ${replyDue} 前答复`,
  'urge.yellow': ({ title, number, urge, replyDue }) =>
    `${number}“${title}”收到黄色催办 ${urge}，请签收，并在 ${replyDue} 前答复`,
  'urge.red': ({ title, number, urge, replyDue }) =>
    `${number}“${title}”收到红色督查 ${urge}，请签收，并在 ${replyDue} 前答复`,
  'urge.copy': ({ title, number, urge, by }) => `${by} 就 ${number}“${title}”发出红色督查 ${urge}，抄送你`,
  'urge.receipt': ({ title, number, urge, by }) => `${by} 签收了 ${number}“${title}”的督办单 ${urge}`,
  'urge.answer': ({ title, number, urge, by, answer }) => `${by} 答复了 ${number}“${title}”的督办单 ${urge}：${answer}`,
  'instruction.given': ({ title, number, by, text, replyDue }) =>
    `${by} 对 ${number}“${title}”批示：${text} 请在 ${replyDue} 前答复`,
  'instruction.read': ({ title, number, by, text }) => `${by} 对 ${number}“${title}”批示（阅知）：${text}`,
  'instruction.copy': ({ title, number, by, text }) => `${by} 对 ${number}“${title}”作了批示：${text}`,
  'instruction.answer': ({ title, number, by, answer }) => `${by} 答复了对 ${number}“${title}”的批示：${answer}`,
  'circular.directorReview': ({ title, by }) => `${by} 送来“${title}”，请审核`,
  'circular.leaderReview': ({ title, by }) => `${by} 审核通过了“${title}”，请审定`,
  'circular.ready': ({ title }) => `“${title}”已通过，可以印发`,
  'circular.sentBack': ({ title, by, reason }) => `${by} 退回了“${title}”：${ended(reason)}请改好再送审`,
  'circular.issued': ({ title, by }) => `${by} 印发了“${title}”`,
  'snapshot.secrecyCheck': ({ title, by }) => `${by} 送来“${title}”的公开存照，请核对保密、签字公开`,
  'snapshot.sentBack': ({ title, by, reason }) => `${by} 退回了“${title}”的公开存照：${reason}。请改好再送审`,
  'snapshot.published': ({ title, by }) => `${by} 公开了“${title}”`,
  'snapshot.withdrawn': ({ title, by, reason }) => `${by} 撤下了已公开的“${title}”：${reason}`,
  'annual.directorReview': ({ title, by }) => `${by} 送来“${title}”，请审核`,
  'annual.leaderReview': ({ title, by }) => `${by} 审核通过了“${title}”，请审定`,
  'annual.secrecyCheck': ({ title }) => `“${title}”已审定，请核对保密后签字`,
  'annual.sentBack': ({ title, by, reason }) => `${by} 退回了“${title}”：${ended(reason)}请改好再送审`,
  'annual.published': ({ title, by }) => `${by} 公布了“${title}”`,
  'season.start': ({ name, by, count, asOf, due }) =>
    `${by} 开始了反馈期“${name}”：有 ${count} 项任务应报，情况截至 ${asOf}，请在 ${due} 前填报`,
  'season.close': ({ name, by, total, reported, unreported, late }) =>
    `${by} 收口了反馈期“${name}”：你单位应报 ${total} 项，报了 ${reported} 项${late ? `（迟报 ${late} 项）` : ''}，未报 ${unreported} 项`,
  progressSentBack: ({ title, number, by, season, due, reason }) =>
    `${by} 退回了 ${number}“${title}”在“${season}”的反馈：${ended(reason)}请在 ${due} 前重报`,
  mentioned: ({ title, number, by }) => `${by} 在 ${number}“${title}”的留言里提到了你`,
  watched: ({ title, number, by, act }) => `你关注的 ${number}“${title}”：${by} 办了“${nameAct(act)}”`,
  deputyNamed: ({ by, unit, role, from, to }) =>
    `${by} 请你在 ${from} 至 ${to} 代办：${unit} ${nameRole(role)}。到时点“换一个身份”选用`,
  deputyGiven: ({ by, name, unit, role, from, to }) =>
    `${by} 外出，${from} 至 ${to} 由 ${name} 代办：${unit} ${nameRole(role)}`,
  deputyEnded: ({ by, unit, role }) => `${by} 收回了代办：${unit} ${nameRole(role)}`,
  capacityGiven: ({ by, name, unit, role }) =>
    `${by} 授予 ${name} 身份：${unit} ${nameRole(role)}。如不属实，请联系管理员`,
  secondStepReset: ({ by, name }) => `${by} 重设了 ${name} 的两步登录。如不属实，请联系管理员`,
  secondStepTaken: ({ by }) => `${by} 重设了你的两步登录。不是你要求的，请告诉本单位领导或审计人员`,
  passwordGiven: ({ by }) => `${by} 重设了你的密码。不是你要求的，请告诉本单位领导或审计人员`,
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

const nameKind = (kind: NoticeFacts[string]): string =>
  changeKinds.map((each) => (each === kind ? changing.kinds[each] : '')).join('')

const acts: Record<string, string> = { ...logMoves(moves), ...taskActs }
const nameAct = (act: NoticeFacts[string]): string => acts[String(act)] ?? ''

const nameRole = (role: NoticeFacts[string]): string =>
  typeof role === 'string' && isRole(role) ? people.roles[role] : ''

type Bundle = { count: number; by: string }

export const notices = {
  title: '通知',
  sub: (facts: { unread: number; total: number }) => `${facts.unread} 条未读，共 ${facts.total} 条`,
  kinds,
  /** For a kind without a sentence of its own. */
  other: ({ title, number }: NoticeFacts) => `${number ?? ''}“${title ?? ''}”有新情况`,
  /** Many notices of one act as one, by their kind. */
  bundled: {
    register: ({ count }) => `${count} 项任务已交办，请签收`,
    support: ({ count }) => `${count} 项任务已交办，你单位为配合单位`,
    sign: ({ count }) => `${count} 项任务已签收`,
    assign: ({ count }) => `${count} 项任务已指派你承办`,
    changeTask: ({ count }) => `${count} 项任务有调整`,
    watched: ({ count, by }) => `${by} 办了你关注的 ${count} 项任务`,
    handOver: ({ count }) => `${count} 项任务因人员变动交给你接手`,
    reassign: ({ count }) => `${count} 项任务交给你承办`,
    'reassign.away': ({ count }) => `${count} 项任务改由别人承办，你不用再办`,
    'urge.blue': ({ count }) => `${count} 项任务收到蓝色提醒，请签收、答复`,
    'urge.yellow': ({ count }) => `${count} 项任务收到黄色催办，请签收、答复`,
    'urge.red': ({ count }) => `${count} 项任务收到红色督查，请签收、答复`,
    'urge.copy': ({ count, by }) => `${by} 就 ${count} 项任务发出红色督查，抄送你`,
    'instruction.given': ({ count, by }) => `${by} 对 ${count} 项任务作了批示，请答复`,
    capacityGiven: ({ count, by }) => `${by} 授予了 ${count} 个身份。如不属实，请联系管理员`,
    capacityDelayed: ({ count, by }) => `${by} 添加了 ${count} 个身份，到期生效；不应生效的，请逐个点开表示不同意`,
    capacityAsked: ({ count, by }) => `${by} 申请添加 ${count} 个身份，请逐个点开确认或不同意`,
    capacityEnded: ({ count, by }) => `${by} 结束了 ${count} 个身份。如不属实，请联系管理员`,
  } as Record<string, (facts: Bundle) => string>,
  bundledTasks: ({ count }: Bundle) => `${count} 项任务有新情况`,
  bundledOther: ({ count }: Bundle) => `${count} 条同类通知`,
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
