import type { EditedRefusals, ViewRefusals } from '@/domain/task/edited/edited-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of what stands against an edited ledger that comes back. */
export const editedRefusals: Sentences<EditedRefusals> = {
  editedForeign:
    '没有读：这份文件里没有从这里导出的督办台账。请在台账页导出工作簿，在“督办台账”和“督办台账（续表）”两张表里修改后再带回；新任务请用“导入已有台账”。',
  editedColumnsGone: ({ sheet }) =>
    `没有读：表“${sheet}”里隐藏的标识列被删掉了，认不出每一行是哪项任务。请重新导出工作簿，把改动填进去再带回；删列时请绕开最后三列隐藏列。`,
  editedNumbersGone: ({ sheet }) =>
    `没有读：表“${sheet}”里没有“督办编号”一列，核不准每一行是不是隐藏列所指的任务。请恢复这一列，或重新导出工作簿，把改动填进去再带回。`,
  editedElsewhere:
    '没有读：表里没有一项任务是这里的，或都不在你的范围内。请核对是不是别的单位或另一套系统导出的工作簿。',
  editedNotReady: ({ count }) => `没有写入：还有 ${count} 处要定。请逐处选定，或勾选“要定的都不写”，再试一次。`,
  editedNothing: '没有写入：没有一处要写。表里的内容与系统里一样，或都选了不写。',
  editedMoved: '没有写入：你看过以后，有人改过其中的任务。什么也没有写，请看过新的比对再写入。',
  rowUnknown: '没有这项任务，或不在你的范围内。这一行不写。',
  rowAdded: '这一行没有任务标识，是表里新加的。新任务请经报告分解，或用“导入已有台账”；这一行不写。',
  rowAgain: ({ row }) => `与第 ${row} 行是同一项任务，分不清以哪一行为准。请在表里只留一行；这一行不写。`,
  rowMarksGone: '这一行隐藏列里的内容不全，看不出改了什么。请从重新导出的工作簿里改；这一行不写。',
  rowShifted: ({ written, number }) =>
    `这一行写的编号是“${written}”，隐藏列里却是 ${number}。多半是排序时没有带上隐藏列；编号也不能改。请重新导出再改；这一行不写。`,
  cellTwice: ({ sheet, row }) =>
    `表“${sheet}”第 ${row} 行对同一项任务的同一栏另有改法，分不清以哪一处为准。请在表里只留一种改法再带回；这一处不写。`,
  cellInPlan: '任务还没有立项。请在报告的交办分工表里改。',
  cellByExtension: '完成时限不能在表里改。请在任务页申请延期。',
  cellByDuty: '立项后的任务名称、目标要求、办结标准和牵头单位不能在表里改。请在任务页申请调整。',
  cellByMove: '办到哪一步不能在表里改。签收、申请办结、办结和销号请在任务页办。',
  cellByEvidence: '佐证材料不能在表里改。请在任务页上传。',
  cellDerived: '这一列由系统得出，不能在表里改。',
  reportWordsMissing: '完成比例变了，最新进展没有改写。请在表里写明新做了什么，才算一次进展反馈。',
  percentUnclear:
    '完成比例只写了“1”，分不清是 1% 还是丢了百分号格式的 100%。请在表里写成 1% 或 100% 再带回；这一处不写。',
  reportOfSupport: '最新进展是牵头单位承办人的反馈。配合单位的反馈请在任务页写。',
  handlerKept: '承办人不能留空，只能改为牵头单位的另一人。',
}

/** Sentences of what stands against saving a view of the ledger. */
export const viewRefusals: Sentences<ViewRefusals> = {
  viewNameTaken: ({ name }) => `没有保存：你已有一个视图叫“${name}”。请换一个名称，或先删掉那一个。`,
  viewsTooMany: ({ max }) => `没有保存：一个人最多存 ${max} 个视图。请先删掉不用的。`,
  viewTooLong: '没有保存：条件太多，存不下。请少选几项任务或条件。',
}
