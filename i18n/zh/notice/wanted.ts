import { dueMarks } from '@/domain/notice/digest-day'
import type { NoticeKind, NoticeTopic } from '@/domain/notice/kinds'

type Kinds = Record<NoticeKind, string>

const topics: Record<NoticeTopic, string> = {
  slips: '督办单',
  instructions: '批示',
  tasks: '任务',
  changes: '改动',
  seasons: '反馈期',
  talk: '讨论',
}

const kinds: Kinds = {
  redSlip: '红色督查和它的抄送',
  slip: '黄色催办、蓝色提醒',
  instruction: '领导批示给我',
  answer: '批示的抄送；批示、督办单有了签收或答复',
  task: '交办、退回、要我审核',
  outcome: '签收、反馈、办结、中止等，知道就行',
  due: `时限前 ${dueMarks.join('、')} 天`,
  red: '红灯',
  silent: '很久没有反馈',
  request: '延期、调整、撤销：等我办',
  decision: '延期、调整、撤销：有了结果',
  season: '反馈期开始、收口、快截止、迟报',
  mentioned: '留言里有人 @ 我',
  watched: '我关注的任务有动静',
}

/** The same for the log, where no column stands beside them. */
const logged: Kinds = {
  redSlip: '红色督查',
  slip: '黄蓝督办单',
  instruction: '批示给我',
  answer: '批示和督办单的答复',
  task: '交办退回审核',
  outcome: '任务结果',
  due: '快到期',
  red: '红灯',
  silent: '没有反馈',
  request: '申请等我办',
  decision: '申请的结果',
  season: '反馈期',
  mentioned: '@ 我的',
  watched: '关注的',
}

/** Words of what somebody wants told outside the application. */
export const wanted = {
  title: '通知设置',
  sub: '平台里的通知总是有；发到平台外的，按您的选择',
  short: '哪类事发邮件、发到哪里，一类一类选。',
  open: '去选',
  address: '邮箱',
  addressHint: (facts: { domains: string[] }) => `只发往 ${facts.domains.join('、')}；留空就什么也不发`,
  unset: '没有设邮件服务器，平台什么也不往外发。要收邮件的，请管理员按部署说明设好。',
  nothing: '您现在的身份没有待办，没有要发的邮件；邮箱只用来试发。',
  topics,
  kinds,
  logged,
  columns: { topic: '类别', kind: '什么事', inside: '站内', daily: '每日邮件', atOnce: '立即邮件' },
  inside: { notice: '通知', lists: '待办和亮灯' },
  tick: (facts: { kind: string; column: string }) => `${facts.kind}：${facts.column}`,
  always: '总是发',
  alwaysWhy: '不能关：督查、批示要当时知道',
  asBefore: '照您以前的设置，现在不发；保存后总是发',
  daysAlone: '按日子算，只在每日邮件里',
  language: '邮件用的文字',
  languages: { zh: '汉语', en: '英语' },
  save: '保存通知设置',
  usual: '用默认的',
  saved: '已保存通知设置。',
  savedUsual: '已改回默认的选择。',
  times: {
    title: '什么时候发',
    daily: '每日邮件：每个工作日 08:30，没有事不发。',
    quiet: '立即邮件节假日不发，等下个工作日 08:30；到时已在平台看过的不再发。红色督查和批示不分节假日，当时就发。',
    once: '一次办很多项的，合成一封。已立即发过的“@ 我”“关注”和各种结果，每日邮件里不再说；还等着您办的，天天说到办完。',
    deputy: '外出设了代办的，代办人按代办人自己的设置同样收到。',
  },
  groups: {
    title: '工作群',
    text: '群里只说红色督查的编号和每天的红灯、临期数，不说人名和内容；群由管理员设，个人不用选。',
  },
  trial: '给我发一封试试',
  trialTitle: '试发和最近一封',
  queued: '已交去投递，十来秒后刷新看结果。',
  newest: '最近一封',
}
