import type { SeasonRefusals } from '@/domain/season/season-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about feedback seasons. */
export const seasonRefusals: Sentences<SeasonRefusals> = {
  seasonNameMissing: '没有开始：还没有写这一期的名称。请写上，如“2026年三季度”。',
  seasonNameTaken: (facts) => `没有开始：本单位已有一期叫“${facts.name}”。请换一个名称。`,
  asOfMissing: '没有开始：还没有填“情况截至”的日期。请填上。',
  seasonDueMissing: '没有开始：还没有填报送截止日。请填上。',
  seasonDuePast: (facts) => `没有开始：报送截止日早于今天（${facts.today}）。请选今天或以后的日期。`,
  asOfAfterDue: (facts) =>
    `没有开始：“情况截至”晚于报送截止日 ${facts.due}，各单位报不了还没到的情况。请把它改到截止日当天或以前。`,
  seasonEmpty: '没有开始：这些条件下没有在办任务。请换个条件。',
  seasonMovedOn: (facts) => `没有开始：页面打开以后在办任务有变化，现在是 ${facts.count} 项。请刷新后看过再开始。`,
  seasonClosed: (facts) => `没有办成：“${facts.name}”已经收口，数字不再变。要退回的，请在任务页上另行催办。`,
  returnReviewed: '没有退回：这一项已经审过。要更正的，请单位再报一次进展。',
  returnNotFiled: '没有退回：这一项还没有报，或刚被退回。请刷新后再看。',
  returnNotUnderWay: ({ title }) =>
    `“${title}”已经报请办结或不在办理，承办人不能再报，不能在这里退回。要补的，请在审核页退回办结申请。`,
  returnReasonMissing: '没有退回：还没有写退回理由。请写明要补什么。',
}
