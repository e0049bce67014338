import type { ReportRefusals } from '@/domain/refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

/** The first of the texts in quotes, and whether there are more than these. */
const quote = (texts: string[], count: number): string =>
  texts.map((text) => `“${text}”`).join('') + (count > texts.length ? '等' : '')

/** Sentences of refusals about reports and their plans; facts come with each code. */
export const reportRefusals: Sentences<ReportRefusals> = {
  causeOfReport: '这条不足的原因是报告原文，不能改写。要补充的请写进任务进展。',
  sourceMissing: '还没有选文件，也没有粘贴正文。请选一个文件，或把正文粘贴进来。',
  keptFileGone: '先前上传的文件找不到了。请重新选一次文件，其余内容都在。',
  issuerUnknown: (facts) =>
    facts.named
      ? `正文写的制发机关是“${facts.named}”，但单位里没有它。请选是哪个单位；内容已收到，不用重传。`
      : '没有认出是哪个单位的报告。请选制发机关；内容已收到，不用重传。',
  yearUnknown: '没有认出是哪一年的报告。请填报告年度；内容已收到，不用重传。',
  yearWrong: (facts) => `“${facts.year}”不像是年份。请填四位数的报告年度，如 2025。`,
  stepsNotFound:
    '没有找到下一步工作打算。若确实要导入，请勾选确认后再提交，稍后可在核对页手工标出；内容已收到，不用重传。',
  reportDuplicate: (facts) =>
    `这份报告已经导入过：“${facts.title}”，${formatMoment(facts.at, 'zh')}。没有重复导入，请打开那一份。`,
  planNotOpen: (facts) =>
    facts.status === 'registered'
      ? '这份计划已经立项，不能再改分解。任务可在任务页上办理。'
      : '这份计划已经确认，不能直接改。请先退回核对。',
  planNotConfirmed: (facts) =>
    facts.status === 'registered' ? '这份计划已经立项了，不用再办。' : '这份计划还没有确认分解，请先核对并确认。',
  planNotRegistered: '这项任务所在的计划还没有立项。请在报告页上整份立项交办。',
  sectionMissing: '还没有标出下一步工作打算是哪一部分。请先标出。',
  sectionHolds: (facts) => `这个范围没有包住已有的承诺“${facts.words}”。请把范围放大。`,
  planNotReady: (facts) =>
    [
      '还不能确认分解：',
      facts.open ? `有 ${facts.open} 句没有处理（${quote(facts.sentences, facts.open)}）` : '',
      facts.open && facts.doubtful ? '；' : '',
      facts.doubtful ? `有 ${facts.doubtful} 条存疑没有核对（第 ${facts.numbers.join('、')} 条）` : '',
      '。请逐一处理后再确认。',
    ].join(''),
  planEmpty: '一条承诺都没有，不能确认。请至少新增或恢复一条。',
  ownPlan: '自己导入的报告不能自己立项。请由另一位督办负责人立项。',
  ownConfirmation: '自己确认的分解不能自己立项。请由另一位督办负责人立项。',
  ownDraft: '自己拟的任务不能自己立项。请由另一位督办负责人立项。',
  ownDrafts: (facts) =>
    `自己拟的任务不能自己立项：${quote(facts.titles, facts.count)}共 ${facts.count} 项是你拟的。请由另一位督办负责人立项。`,
  tasksIncomplete: (facts) =>
    `还不能立项：有 ${facts.count} 项不齐（${quote(facts.titles, facts.count)}）。请退回核对，补齐后再立项。`,
  rangeOutside: '划选的文字不在这一部分之内，或页面已经变了。请刷新后重新划选。',
  rangeEmpty: '划选的内容里没有文字。请重新划选。',
  rangeTaken: (facts) => `这段文字已经属于另一条承诺“${facts.words}”。请先拆分或不采纳那一条。`,
  splitNothing: '这样拆分只剩一段，没有拆开。请只划选其中一部分。',
  notContiguous: (facts) => `两段不相连，中间还有“${facts.between}”。请先处理中间这一段。`,
  mergeNothing: '没有选要合并的另一条。请选一条。',
  commitmentRejected: '这一条已标为不采纳。请先恢复，再办理。',
  choiceUnknown: '选的单位或人员不在可选范围内，可能刚被停用。请重新选择。',
  handlerNotInUnit: '承办人须是牵头单位的人。请重新选择，或留空由单位签收时指定。',
  deadlineDateMissing: '选了“定日”，还差日期。请填完成日期，或改选“年内”。',
  deadlineDateWrong: (facts) => `“${facts.due}”不是有效日期。请按 2026-06-30 的样子填写。`,
  nothingChosen: '没有选中任何一条。请勾选，或改为设定全部。',
  seenChanged: (facts) => `没有办成：这 ${facts.count} 条在你打开页面后都有人改过或办过。请刷新页面，看过再办。`,
  planChanged: '没有办成：你打开页面后，有人改过这份计划的分解。请刷新页面，看过再确认或立项。',
  nothingSet: '没有填要设定的内容。请至少填一项。',
}
