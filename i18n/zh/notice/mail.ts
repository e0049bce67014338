import type { NoticePlace } from '@/domain/notice/notice-place'
import type { FaultCode } from '@/domain/notice/outbox'
import { wanted } from './wanted'

type Place = { unit: string; number: string }

const faults: Record<FaultCode, (facts: { answer: string }) => string> = {
  unreachable: ({ answer }) => `连不上服务器${answer ? `（${answer}）` : ''}`,
  slow: () => '服务器迟迟不应答',
  login: ({ answer }) => `服务器不认账号或密码：${answer}`,
  unsafe: ({ answer }) => `加密连接没有建成：${answer}`,
  busy: ({ answer }) => `服务器请稍后再送：${answer}`,
  refused: ({ answer }) => `服务器拒收：${answer}`,
  redirected: ({ answer }) => `服务器要转到别的地址，没有跟去：${answer}`,
  overdue: () => '一天之内没有送出，不再送',
  unset: () => '送的时候没有设服务器',
}

const open: Record<NoticePlace['kind'], string> = {
  task: '打开任务',
  report: '打开报告',
  annual: '打开年报',
  circular: '打开通报',
  snapshot: '打开公开存照',
  season: '打开反馈期',
  capacity: '打开申请',
}

/** Words of what leaves the application: mails and lines for groups. */
export const mail = {
  faults,
  greeting: (facts: { name: string; day: string }) => `${facts.name}，您好。${facts.day}`,
  parts: {
    urged: { title: '最先办：督办单和批示', count: (facts: { count: number }) => `${facts.count} 件` },
    asked: { title: '要您做的', count: (facts: { count: number }) => `${facts.count} 件` },
    mentioned: { title: '留言里提到您的', count: (facts: { count: number }) => `${facts.count} 件` },
    season: { title: '反馈期', count: (facts: { count: number }) => `${facts.count} 期` },
    red: { title: '红灯', count: (facts: { count: number }) => `${facts.count} 项` },
    due: { title: '快到期的', count: (facts: { count: number }) => `${facts.count} 项` },
    silent: { title: '很久没有反馈的', count: (facts: { count: number }) => `${facts.count} 项` },
    watched: { title: '您关注的任务有动静', count: (facts: { count: number }) => `${facts.count} 项` },
    news: { title: '有了结果的', count: (facts: { count: number }) => `${facts.count} 件` },
  },
  subject: {
    urged: (facts: { count: number }) => `督办和批示 ${facts.count} 件`,
    asked: (facts: { count: number }) => `要您做的 ${facts.count} 件`,
    mentioned: (facts: { count: number }) => `留言提到您 ${facts.count} 件`,
    season: (facts: { count: number }) => `反馈期 ${facts.count} 期`,
    red: (facts: { count: number }) => `红灯 ${facts.count} 项`,
    due: (facts: { count: number }) => `快到期 ${facts.count} 项`,
    silent: (facts: { count: number }) => `没有反馈 ${facts.count} 项`,
    watched: (facts: { count: number }) => `关注的 ${facts.count} 项有动静`,
    news: (facts: { count: number }) => `有了结果 ${facts.count} 件`,
  },
  dueTag: (facts: { day: string }) => `▲ ${facts.day}`,
  redTag: (facts: { said: string }) => `■ ${facts.said}`,
  silentTag: (facts: { days: number }) => `${facts.days} 天`,
  mentionTag: '@',
  times: (facts: { count: number }) => `共 ${facts.count} 个动作`,
  title: (facts: Place & { title: string }) => (facts.number ? `${facts.number} ${facts.title}` : facts.title),
  dueBy: (facts: { day: string }) => `限 ${facts.day}`,
  daysLeft: (facts: { days: number }) => `还有 ${facts.days} 天`,
  between: '，',
  more: (facts: { count: number }) => `另有 ${facts.count} 项，请到平台上看`,
  openTodo: '打开我的待办',
  open,
  openNotices: '打开通知',
  openSite: '打开平台',
  foot: {
    before: '不想收：',
    link: '通知设置',
    after: '里可以关掉。邮件里没有报告和材料原文，请勿转发外网。',
  },
  wanted,
  trial: {
    subject: '试发一封',
    text: '这是您在通知设置里试发的邮件。收到它，就说明邮件送得到。',
    group: (facts: { body: string }) => `${facts.body}法治政府建设督办平台：这是一条试发的消息。`,
  },
  group: {
    figures: (facts: { body: string; day: string; red: number; due: number }) =>
      `${facts.body}法治政府建设督办 ${facts.day}：红灯 ${facts.red} 项，三天内到期 ${facts.due} 项。`,
    notice: (facts: { what: string; number: string }) => `${facts.what}${facts.number ? `：${facts.number}` : ''}`,
    kinds: { 'urge.red': '发出红色督查' } as Record<string, string>,
  },
}
