import type { SnapshotRefusals } from '@/domain/snapshot/snapshot-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about the snapshots that a body publishes. */
export const snapshotRefusals: Sentences<SnapshotRefusals> = {
  snapshotDayMissing: '没有起草：还没有选“数字截至”的日期。请选一天。',
  snapshotDayAhead: (facts) => `没有起草：这一天还没有结束，数字还会变。请选 ${facts.latest} 或更早的一天。`,
  snapshotEmpty: (facts) => `没有起草：${facts.day} 那天这份报告还没有立项的任务。请换一天。`,
  snapshotOpen: (facts) => `没有起草：${facts.year} 年度这份报告已有一份存照在办。请先办完或作废那一份。`,
  snapshotReasonMissing: '没有起草：这一年度已公开过存照，还没有写更正说明。请写明更正什么。',
  snapshotNotDrafting: '没有保存：这份存照已送审或已公开，文字不能再改。要改的，请先退回。',
  snapshotUnfounded: '没有保存：这条承诺没有审核过的进展，写不了说明。请空着，或等进展审核后另起草一份。',
  snapshotElsewhere: '没有办成：这份存照已走到别的一步。请刷新后再看。',
  snapshotSignedBefore: '没有办成：前一个签字是你签的，这一个要由另一人签。',
  ownSnapshot: '没有办成：文字是你一人写的，要由另一人核对公开。',
  snapshotFlawed: (facts) => `没有签字：文字里还有 ${facts.count} 处不能公开的，第一处在“${facts.first}”。请改好再签。`,
  snapshotUnchecked: (facts) => `没有签字：保密核对还有 ${facts.count} 项没有打勾。请逐项核对。`,
  snapshotActReasonMissing: '没有办成：还没有写理由。请写明为什么。',
}
