import type { AnnualRefusals } from '@/domain/annual/annual-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about annual reports in the making. */
export const annualRefusals: Sentences<AnnualRefusals> = {
  editionOpen: (facts) => `没有开始：${facts.year} 年度的报告已经在写。请刷新后打开它接着写。`,
  editionReasonMissing: '没有开始：还没有写为什么更正。请写明理由，它随更正版存档。',
  editionNotDrafting: '没有改：报告不在起草中，已送审或已公布。要改的，请审核的人先退回起草；已公布的，请起草更正版。',
  paragraphEmpty: '没有存：这一段还没有文字。请写上，不要这一段的请用“拿掉”。',
  proofUnknown: (facts) =>
    facts.count
      ? `没有存：没有第 ${facts.number} 件佐证，这一段可引用的是 1 到 ${facts.count}。请改方括号里的数字。`
      : `没有存：这一段没有可引用的佐证，不能写[${facts.number}]。请去掉它，或先在任务里补佐证。`,
  dropReasonMissing: '没有拿掉：还没有写理由。请写明为什么不写这一段。',
  ledgerSilent: '没有改：台账现在没有这一段的写法。请照现在的情况直接改。',
  paragraphAtEdge: '没有移动：已经在这一部分的头上或末尾。请刷新后再看。',
}
