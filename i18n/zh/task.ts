import type { ReviewLevel } from '@/domain/task/levels'
import type { LightColour, LightReason } from '@/domain/task/light'
import type {
  DeadlineKind,
  EvidenceKind,
  EvidenceState,
  Outcome,
  Period,
  Priority,
  TaskKind,
  TaskStatus,
} from '@/domain/task/task'
import { nameMoves } from '../move-words'
import { moves } from './moves'

const statuses: Record<TaskStatus, string> = {
  draft: '拟办',
  assigned: '待签收',
  inProgress: '办理中',
  unitReview: '待单位审核',
  officeReview: '待督办审核',
  leaderReview: '待领导审定',
  done: '已办结',
  closed: '已销号',
  suspended: '中止',
  cancelled: '撤销',
  carriedOver: '结转',
}

const levels: Record<ReviewLevel, string> = { unit: '单位审核', office: '督办审核', closing: '督办负责人销号' }

const outcomes: Record<Outcome, string> = {
  fulfilled: '完成',
  partly: '部分完成',
  ongoing: '转长期坚持',
  notFulfilled: '未完成',
  notApplicable: '不再适用',
}

const kinds: Record<TaskKind, string> = { deliverable: '一次性', recurring: '周期', metric: '指标', ongoing: '长期' }
const priorities: Record<Priority, string> = { normal: '一般', key: '重点' }
const deadlineKinds: Record<DeadlineKind, string> = {
  fixed: '定日',
  withinYear: '年内',
  recurring: '按期',
  ongoing: '长期坚持',
  unset: '未定',
}
const periods: Record<Period, string> = { month: '每月', quarter: '每季度', halfYear: '每半年', year: '每年' }
const evidenceKinds: Record<EvidenceKind, string> = { file: '文件', link: '链接', document: '文号' }
const evidenceStates: Record<EvidenceState, string> = {
  pending: '待审核',
  accepted: '已采信',
  rejected: '未采信',
  lapsed: '须重新提供',
  superseded: '已被替代',
}

const lightColours: Record<LightColour, string> = {
  red: '红灯',
  yellow: '黄灯',
  blue: '蓝灯',
  green: '绿灯',
  grey: '灰灯',
}
type Count = { count: number }
const lights: Record<LightReason, (facts: Count) => string> = {
  signOverdue: ({ count }) => `签收超期 ${count} 天`,
  overdue: ({ count }) => `逾期 ${count} 天`,
  occurrenceLong: ({ count }) => `缺报 ${count} 天`,
  farBehind: ({ count }) => `落后序时 ${count} 点`,
  occurrenceLate: ({ count }) => `迟报 ${count} 天`,
  soon: ({ count }) => (count === 0 ? '今天到期' : `临期 ${count} 天`),
  behind: ({ count }) => `落后序时 ${count} 点`,
  waiting: () => '待签收',
  inReview: () => '审核中',
  normal: () => '正常',
  toClose: () => '待销号',
  fulfilled: () => '完成',
  ongoing: () => '转长期',
  partly: () => '部分完成',
  notFulfilled: () => '未完成',
  notApplicable: () => '不再适用',
  suspended: () => '中止',
  cancelled: () => '撤销',
  carriedOver: () => '结转',
  draft: () => '拟办',
}

export const task = {
  statuses,
  outcomes,
  kinds,
  priorities,
  deadlineKinds,
  periods,
  levels,
  evidenceKinds,
  evidenceStates,
  lightColours,
  lights,
  lateToo: (facts: { said: string; count: number }) => `${facts.said}，逾期办结 ${facts.count} 天`,
  moves: nameMoves(moves),
  progressLabel: (facts: { percent: number; calendar: number | null }) =>
    facts.calendar === null ? `已完成 ${facts.percent}%` : `已完成 ${facts.percent}%，序时 ${facts.calendar}%`,
}
