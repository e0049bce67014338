import type { TodoCount, TodoGroup } from '@/domain/task/todo'
import type { Ask } from '@/domain/task/waits-for'

const asks: Record<Ask, string> = {
  sign: '签收',
  report: '反馈',
  amend: '修改',
  support: '提供',
  review: '审核',
  press: '督促',
  close: '销号',
  revise: '调整',
  register: '立项',
}

const acts: Record<Ask, string> = {
  sign: '签收',
  report: '填报进展',
  amend: '查看并修改',
  support: '反馈进展',
  review: '审核',
  press: '查看',
  close: '销号',
  revise: '调整',
  register: '立项交办',
}

const groups: Record<TodoGroup, { title: string; hint: string }> = {
  overdue: { title: '逾期和严重落后', hint: '逾期记录长期保留' },
  soon: { title: '三个工作日内', hint: '含今天' },
  returned: { title: '被退回', hint: '改好后重新提交，原填内容都在' },
  month: { title: '本月内', hint: '按时限先后' },
  later: { title: '以后', hint: '按时限先后' },
}

const figures: Record<TodoCount, string> = { overdue: '逾期', soon: '临期', review: '待我审核', returned: '被退回' }

/** Words of the to-do list. */
export const todo = {
  title: '我的待办',
  list: '待办清单',
  figures: '待办分类',
  print: '打印清单',
  asks,
  acts,
  groups,
  counts: figures,
  piece: '件',
  longest: (facts: { days: number }) => `最长已逾 ${facts.days} 天`,
  dueToday: (facts: { count: number }) => `${facts.count} 件今天到期`,
  soonHint: '含落后序时',
  behindHint: '严重落后序时',
  reviewLimit: { head: '限 2 个工作日', coordinator: '限 5 个工作日' },
  returnedHint: '理由已写明',
  none: '没有',
  columns: { light: '亮灯', what: '要我做什么', due: '时限', progress: '进度与序时', act: '操作' },
  lead: (facts: { unit: string }) => `牵头：${facts.unit}`,
  ownUnit: '本单位',
  handler: (facts: { name: string }) => `承办人：${facts.name}`,
  submitted: (facts: { day: string }) => `${facts.day}提交`,
  returnedWhy: (facts: { reason: string }) => `理由：${facts.reason}`,
  supportPart: '（配合部分）',
  daysLeft: (facts: { days: number }) => (facts.days === 0 ? '今天到期' : `还有 ${facts.days} 个工作日`),
  daysOver: (facts: { days: number }) => `已过 ${facts.days} 个工作日`,
  signLeft: (facts: { days: number }) => (facts.days === 0 ? '今天须签收' : `签收期限还有 ${facts.days} 个工作日`),
  signOver: '签收期限已过',
  reviewLeft: (facts: { days: number }) => (facts.days === 0 ? '今天须审完' : `审核期限还有 ${facts.days} 个工作日`),
  reviewOver: '审核期限已过',
  only: (facts: { name: string; count: number }) => `只看${facts.name} ${facts.count} 件`,
  showAll: '看全部',
  plans: '报告分解',
  plansHint: '先核对分解，再立项交办',
  confirmPlan: '核对',
  registerPlan: '立项',
  confirmAct: '去核对',
  registerAct: '去立项',
  openProposals: (facts: { count: number }) =>
    facts.count ? `还有 ${facts.count} 条未确认` : '各条已确认，待整体确认',
  readyTasks: (facts: { count: number }) => `${facts.count} 条已确认，待立项`,
  week: '本周',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekCaption: '本周各天到期的待办件数',
  handedOn: '已交出去，等别人',
  toBeClosed: '待销号',
  handedOnNone: '没有在别人手里的事',
  workingDays: (facts: { days: number }) => (facts.days ? `已 ${facts.days} 个工作日` : '今天交出'),
  finished: '近期办结',
  finishedNone: '近 30 天没有办结的任务',
  doneOn: (facts: { day: string }) => facts.day,
  emptyTitle: '现在没有要你办的事',
  emptyBody: '有任务交办、到期、退回或送审时，会出现在这里，并在通知里告诉你。可以先看看台账。',
  emptyOnly: '这一类现在没有。',
  toLedger: '看台账',
}
