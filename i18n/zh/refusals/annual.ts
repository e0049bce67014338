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
  editionElsewhere: '没有办成：报告已经不在这一步。请刷新后看现在到哪一步。',
  editionActedBefore: '没有办成：这一轮您已经办过前面的一步，这一步须由另一个人办。请转请同岗位的其他人。',
  ownEdition: '没有办成：全文都是您一个人写的，不能由您自己审定。请让别人写过或改过，或请另一位负责人审核。',
  editionFlawed: (facts) =>
    `没有送审：还有 ${facts.count} 处必须改的没有改。请逐处改好；确实要保留的，点开那一段写明理由。`,
  editionOvertaken: (facts) =>
    `没有公布：送审以后台账有了变化，有 ${facts.count} 处必须改。请写明理由退回，改好再送审。`,
  editionMovedOn: '没有办成：页面打开以后正文或台账又有改动。请刷新后看过再办。',
  sendBackReasonMissing: '没有退回：还没有写理由。请写明要改什么。',
  secrecyUnsigned: (facts) => `没有公布：保密核对要 ${facts.needed} 个人分别签字，还没有签全。请另一人核对后再公布。`,
  secrecySigned: '没有签字：已经有两个人核对签字。可以公布了。',
  secrecyIncomplete: (facts) =>
    `没有签字：还有 ${facts.count} 项没有确认。请逐项核对后打勾；有一项不行的，请退回修改。`,
  keptReasonMissing: '没有存：还没有写保留的理由。请写明为什么这样写没有问题。',
  findingGone: '没有存：这一处已经不在检查结果里。请刷新后再看。',
  ownDayMissing: '没有存：还没有填日期。请填上。',
  ownDayAhead: (facts) => `没有存：日期晚于今天（${facts.today}）。请填已经办成的那一天。`,
  ownDaysWrong: ({ year }) => `没有保存：两个日期都要在 ${year} 年内，公布不能早于报送。请改好再存。`,
  editionPublished: '没有保存：报告已经公布，期限不再改。',
  paragraphAtEdge: '没有移动：已经在这一部分的头上或末尾。请刷新后再看。',
  officeMissing: '没有导出 PDF：这台服务器没有装 LibreOffice。请导出 Word，或在页面上打印成 PDF。',
  pdfFailed: '没有导出 PDF：LibreOffice 一分钟内没有转好。请过一会儿再试，或导出 Word。',
}
