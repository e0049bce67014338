import type { CircularRefusals } from '@/domain/circular/circular-refusals'
import type { LinkRefusals } from '@/domain/plan/link-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about circulars. */
export const circularRefusals: Sentences<CircularRefusals> = {
  circularDayMissing: '没有起草：还没有选“数字截至”的日期。请选一天。',
  circularDayAhead: (facts) => `没有起草：这一天还没有结束，数字还会变。请选 ${facts.latest} 或更早的一天。`,
  circularSeasonRuns: (facts) =>
    `没有起草：${facts.season}到 ${facts.from} 才截止，这一天谁迟报还说不准。请选这天或以后，或不对应反馈期。`,
  circularEmpty: (facts) => `没有起草：${facts.day} 那天台账里还没有任务。请换一天。`,
  circularTitleMissing: '没有保存：标题是空的。请写上标题。',
  circularAddresseesMissing: '没有保存：主送单位是空的。请写上，如“各镇（街道）、区直有关部门：”。',
  circularTextMissing: '没有保存：正文是空的。请写上正文。',
  circularNotDrafting: '没有保存：这份通报已送审或已印发，正文不能再改。要改的，请审核人先退回。',
  circularElsewhere: '没有办成：这份通报已走到别的一步。请刷新后再看。',
  circularActedBefore: '没有办成：前面一步是你办的，这一步要由另一人办。',
  ownCircular: '没有办成：正文是你一人写的，要由另一人审核。',
  circularBackReasonMissing: '没有退回：还没有写退回理由。请写明要改什么。',
  issueDayMissing: '没有印发：还没有填印发日期。请填上。',
  issueDayAhead: (facts) => `没有印发：印发日期晚于今天（${facts.today}）。请填今天或以前的日期。`,
  issueDayEarly: (facts) => `没有印发：数字截至${facts.asOf}，印发日期要在这一天以后。请看年份是否写错。`,
}

/** Sentences of refusals about the links between two reports. */
export const linkRefusals: Sentences<LinkRefusals> = {
  linkQuoteMissing: '没有改：还没有写新报告里是哪一句。请从报告里复制那句话贴上。',
  linkQuoteUnknown:
    '没有改：新报告里没有找到这句话。请从报告原文里复制，一次一句；选“原样重提”的，请贴新的安排里那一条。',
  linkQuoteMany: (facts) => `没有改：新报告里有 ${facts.count} 句都含这些字，分不清是哪一句。请多贴一些，最好贴整句。`,
  linksMovedOn: '没有确认：页面打开以后比对结果有变化。请刷新后看过再确认。',
}
