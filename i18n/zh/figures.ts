import type { Bucket } from '@/domain/task/figures/bucket'
import type { Tally } from '@/domain/task/figures/figures'

type Share = { part: number; whole: number; percent: number | null; none: string }

const buckets: Record<Bucket, string> = {
  fulfilled: '完成',
  partly: '部分完成',
  ongoing: '转长期',
  notFulfilled: '未完成',
  notApplicable: '不再适用',
  toClose: '待销号',
  normal: '在办正常',
  yellow: '在办黄灯',
  red: '在办红灯',
  carriedOver: '结转',
  suspended: '中止',
  cancelled: '撤销',
  draft: '拟办',
}

const tallies: Record<Tally, string> = {
  due: '已到期（原时限）',
  onTime: '按期办结',
  extended: '延期内办结',
  late: '逾期办结',
}

/** Names of the figures: the same words on pages and in files. */
export const figures = {
  buckets,
  tallies,
  counted: '计入完成率',
  completion: '完成率',
  onTimeRate: '按期办结率',
  noTask: '没有任务',
  noneDue: '没有到期的',
  /** A percentage with the two numbers it is made of, or why there is none. */
  share: ({ part, whole, percent, none }: Share) =>
    percent === null ? `—（${none}）` : `${percent}%（${part}/${whole}）`,
}
