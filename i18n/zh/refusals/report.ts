import type { ReportDeed } from '@/domain/plan/plan'
import type { ReportRefusals } from '@/domain/refusals'
import { isDoubtful } from '@/domain/report/left-out'
import { formatMoment } from '../../dates'
import { sayFinding } from '../../say-finding'
import type { Sentences } from '../../sentences'
import { assignment } from '../assignment'
import { report } from '../report'
import { sayLeftOut } from '../report/left-out'

/** The first of the texts in quotes, and whether there are more than these. */
const quote = (texts: string[], count: number): string =>
  texts.map((text) => `“${text}”`).join('') + (count > texts.length ? '等' : '')

/** What to do instead, once tasks have been given out. */
const registeredWords: Record<ReportDeed, string> = {
  withdraw:
    '这份报告已经立项，任务已编号交办，不能撤回。不该办的任务，请督办负责人在任务页逐项申请撤销，由分管领导同意；报告和撤销的理由都留在案上。',
  correct:
    '这份报告已经立项，制发机关和年度不能再改：任务编号、时限和各单位看得到的范围都由它们而来。写错了的，请把不该办的任务逐项撤销，再导入正确的一份。',
  replace:
    '已导入的那一份已经立项，不能替换：交办出去的任务对应的是原来的文字。是同一份报告的更正文本的，请在那一份的“报告信息”里上传新版本；是另一份的，可以两份都留，新增的承诺从新的一份立项。不再办的任务，请督办负责人逐项申请撤销。',
}

/** Sentences of refusals about reports and their plans; facts come with each code. */
export const reportRefusals: Sentences<ReportRefusals> = {
  causeOfReport: '这条不足的原因是报告原文，不能改写。要补充的请写进任务进展。',
  sourceMissing: '还没有选文件，也没有粘贴正文。请选一个文件，或把正文粘贴进来。',
  keptFileGone: '先前上传的文件找不到了。请重新选一次文件，其余内容都在。',
  issuerUnknown: (facts) =>
    facts.named
      ? `正文写的制发机关是“${facts.named}”，不在你履职的单位里。请选是哪个单位；列表里没有它的，请系统管理员给你添加为它履职的身份。内容已收到，不用重传。`
      : '没有认出是哪个单位的报告。请选制发机关；内容已收到，不用重传。',
  issuerOther: ({ named, chosen }) =>
    `没有导入：正文写的制发机关是“${named}”，选的是“${chosen}”。选错的请改选；确是要归到“${chosen}”的，勾选后再导入。内容已收到，不用重传。`,
  yearUnknown: '没有认出是哪一年的报告。请填报告年度；内容已收到，不用重传。',
  yearWrong: (facts) => `“${facts.year}”不像是年份。请填四位数的报告年度，如 2025。`,
  sheetGiven:
    '这是 Excel 表格。若是已有的任务台账、整改台账，请到“导入已有台账”，按表头对应各列，各行直接成为任务；若是报告、方案里的任务分解表，请勾选后再提交，各行按表头读成承诺，再逐条核对。内容已收到，不用重传。',
  textLeftOut: ({ lostParts }) =>
    `原件里有些内容没有读入正文：${sayLeftOut(lostParts, isDoubtful)}。请对照原件；确认不需要的，请勾选后再提交，内容已收到，不用重传。需要的，请在原件里改好再传。`,
  planUnsaid:
    '没有导入：文中没有标题或语句说明这是报告或计划（访谈、招标文件、价目表等不是）。确是计划的，请勾选后再提交，全文按计划读；内容已收到，不用重传。',
  stepsEmpty:
    '找到了下一步工作打算，但其中没有认出一条承诺。若确实要导入，请勾选确认后再提交，稍后可在核对页手工标出；内容已收到，不用重传。',
  stepsNotFound:
    '没有找到下一步工作打算。若确实要导入，请勾选确认后再提交，稍后可在核对页手工标出；内容已收到，不用重传。',
  reportDuplicate: (facts) =>
    `这份报告已经导入过：“${facts.title}”，${formatMoment(facts.at, 'zh')}。没有重复导入，请打开那一份。`,
  reportKnown: () =>
    '这份报告与已导入的一份是同一机关同一年度的，或文字几乎相同。请先看有哪些不同，再选替换还是两份都留。',
  reportSameYear: (facts) =>
    `该机关该年度已有一份报告：“${facts.title}”，${formatMoment(facts.at, 'zh')}导入。确实是另一份的，请勾选后再保存；导重了的，请撤回其中一份。`,
  reportRegistered: ({ deed }) => registeredWords[deed],
  reportUnchanged: '没有改动，不用保存。',
  planNotOpen: (facts) =>
    facts.status === 'registered'
      ? '这份计划已经立项，不能再改分解。任务可在任务页上办理。'
      : '这份计划已经送立项，不能直接改。请先退回核对。',
  planNotConfirmed: (facts) =>
    facts.status === 'registered' ? '这份计划已经立项了，不用再办。' : '这份计划还没有送立项，请先核对、分工并送立项。',
  planNotRegistered: '这项任务所在的计划还没有立项。请在报告页上整份立项交办。',
  sectionMissing: '还没有标出下一步工作打算是哪一部分。请先标出。',
  sectionHolds: (facts) => `这个范围没有包住已有的承诺“${facts.words}”。请把范围放大。`,
  planNotReady: (facts) =>
    [
      '还不能送立项：',
      facts.open ? `有 ${facts.open} 句没有处理（${quote(facts.sentences, facts.open)}）` : '',
      facts.open && facts.doubtful ? '；' : '',
      facts.doubtful ? `有 ${facts.doubtful} 条存疑没有核对（第 ${facts.numbers.join('、')} 条）` : '',
      '。请逐一处理后再送。',
    ].join(''),
  planEmpty: '一条承诺都没有，不能送立项。请至少新增或恢复一条。',
  ownPlan: '自己导入的报告不能自己立项。请由另一位督办负责人立项。',
  ownConfirmation: '自己确认的分解不能自己立项。请由另一位督办负责人立项。',
  ownDraft: '自己拟的任务不能自己立项。请由另一位督办负责人立项。',
  ownDrafts: (facts) =>
    `自己拟的任务不能自己立项：${quote(facts.titles, facts.count)}共 ${facts.count} 项是你拟的。请由另一位督办负责人立项。`,
  rowsIncomplete: ({ lacking }) =>
    `还不能送立项：${lacking.map(({ number, missing }) => `第 ${number} 行缺${missing.map((each) => report.missing[each]).join('、')}`).join('；')}。填的内容都在，请补齐后再送。`,
  tasksIncomplete: (facts) =>
    `还不能立项：有 ${facts.count} 项不齐（${quote(facts.titles, facts.count)}）。请退回核对，补齐后再立项。`,
  rangeOutside: '划选的文字不在这一部分之内，或页面已经变了。请刷新后重新划选。',
  rangeEmpty: '划选的内容里没有文字。请重新划选。',
  shortcomingsSeveral: '选中的文字跨了两条不足。请只选一条，或先把其中一条标为“不是不足”。',
  rangeTaken: (facts) => `这段文字已经属于另一条承诺“${facts.words}”。请先拆分或不采纳那一条。`,
  splitNothing: '这样拆分只剩一段，没有拆开。请只划选其中一部分。',
  notContiguous: (facts) => `两段不相连，中间还有“${facts.between}”。请先处理中间这一段。`,
  mergeNothing: '没有选要合并的另一条。请选一条。',
  commitmentRejected: '这一条已标为不采纳。请先恢复，再办理。',
  choiceUnknown: '选的单位或人员不在可选范围内，可能刚被停用。请重新选择。',
  cardUnsaved: '打开的承诺有改动尚未保存，没有一起办理。请先保存该条（或改回原样），再按一次。',
  handlerNotInUnit: '承办人须是牵头单位的人。请重新选择，或留空由单位签收时指定。',
  kindUnfitting:
    '类型和时限不一致：一次性任务配“定日”或“年内”，周期任务配“按期”，长期任务配“长期坚持”。请改类型，或另选时限。',
  deadlineDateMissing: '选了“定日”，还差日期。请填完成日期，或改选“年内”。',
  deadlineDateWrong: (facts) => `“${facts.due}”不是有效日期。请按 2026-06-30 的样子填写。`,
  nothingChosen: '没有选中任何一条。请勾选，或改为设定全部。',
  seenChanged: (facts) => `没有办成：这 ${facts.count} 条在你打开页面后都有人改过或办过。请刷新页面，看过再办。`,
  planChanged: '没有办成：你打开页面后，有人改过这份计划的分解。请刷新页面，看过再确认或立项。',
  sheetTooLong: (facts) =>
    `表“${facts.sheet}”超过 ${facts.max} 行，没有读，什么也没有写入。请按年度或单位拆成几个文件，分几次导入。`,
  ledgerTooLong: (facts) =>
    `这张表有 ${facts.count} 行，一次最多导入 ${facts.max} 行，什么也没有写入。请按年度或单位拆成几个文件，分几次导入。`,
  ledgerNotReady: (facts) => `没有导入：还有 ${facts.count} 行要定。请逐行选定，或把它们留下不导，再试一次。`,
  ledgerEmpty: '没有导入：没有一行可以导入。请核对选的表、表头所在的行和各列对到什么。',
  nothingSet: '没有填要设定的内容。请至少填一项。',
  rowsChanged: (facts) =>
    `没有保存：第 ${facts.numbers.join('、')} 行在你打开页面后${facts.by ? `由${facts.by}${facts.at ? `于${formatMoment(facts.at, 'zh')}` : ''}` : '有人'}改过。两边都在表里，请逐格选定再存。`,
  cellWrong: ({ number, finding }) =>
    `没有保存：第 ${number} 行${assignment.columns[finding.column]}，${sayFinding(finding, assignment.findings)}。所填都在，请改好再存。`,
  sheetForeign:
    '没有读：这份工作簿里没有“交办分工表”的识别号列，不是从这里导出的，或列名改过了。请导出分工表，在其中修改后再读回。',
  sheetUnchanged: ({ left }) =>
    left
      ? `没有读：${left} 行都对不上这份报告的承诺。请核对是不是另一份报告的分工表。`
      : '没有读：工作簿里的内容与表里一样，没有改动。',
  cellsUnchanged: '没有改动，不用保存。',
}
