import type { Move } from '@/domain/task/move/lifecycle'
import type { TaskStatus } from '@/domain/task/task'
import type { MoveWords } from '../move-words'

/** What comes of a reviewer's yes. */
const sayAfter = (leadsTo: TaskStatus): string => {
  if (leadsTo === 'leaderReview') return '通过后转分管领导审定，审定前不算办结'
  if (leadsTo === 'closed')
    return '通过后任务办结，同时按你选的结果销号，进展一并采信，通知承办单位和督办负责人（印发单位不另设销号）'
  return '通过后任务办结，进展一并采信，通知承办单位，由督办负责人销号'
}

export const moves: Record<Move, MoveWords> = {
  register: {
    name: '立项交办',
    hint: ({ sign }) => `立项后编号、交办，通知牵头和配合单位，${sign} 个工作日内签收`,
    told: ({ title, number, signDue }) =>
      `${number}“${title}”已交办，请${signDue ? `在 ${signDue} 前（含当日）` : ''}签收`,
  },
  sign: {
    name: '签收',
    hint: () => '签收后转为办理中，通知承办人和督办员',
    told: ({ title, number, by }) => `${by} 已签收 ${number}“${title}”`,
  },
  object: {
    name: '提出异议',
    hint: () => '提出异议后退回拟办，由督办员调整；每项任务限一次',
    told: ({ title, number, by, reason }) => `${by} 对 ${number}“${title}”提出异议：${reason}`,
  },
  report: {
    name: '反馈进展',
    hint: () => '提交后通知单位负责人，并记入台账；提交的内容不能再改，只能另报新的',
    told: ({ title, number, by, percent }) => `${by} 反馈了 ${number}“${title}”的进展，完成 ${percent}%`,
  },
  submit: {
    name: '申请办结',
    hint: ({ unit, office, leadsTo }) =>
      leadsTo === 'unitReview'
        ? `提交后由单位负责人审核，限 ${unit} 个工作日；审完前可以撤回`
        : `提交后直接送督办审核，限 ${office} 个工作日，并通知督办员（印发单位已停用单位审核）；审完前可以撤回`,
    told: ({ title, number, by }) => `${by} 为 ${number}“${title}”申请办结，请审核`,
  },
  withdraw: {
    name: '撤回申请',
    hint: () => '撤回后回到办理中，可以接着改',
    told: ({ title, number, by }) => `${by} 撤回了 ${number}“${title}”的办结申请`,
  },
  approveUnit: {
    name: '单位审核通过',
    hint: ({ office, leadsTo }) =>
      leadsTo === 'officeReview'
        ? `通过后送督办审核，限 ${office} 个工作日，并通知督办员`
        : `你是最后一道审核（印发单位已停用督办审核）：${sayAfter(leadsTo)}`,
    told: ({ title, number, by }) => `${number}“${title}”已由 ${by} 审核通过，请督办审核`,
  },
  complete: {
    name: '认定办结',
    hint: ({ leadsTo }) => sayAfter(leadsTo),
    told: ({ title, number, by }) => `${number}“${title}”已由 ${by} 认定办结`,
  },
  approve: {
    name: '审定通过',
    hint: ({ leadsTo }) => sayAfter(leadsTo),
    told: ({ title, number, by }) => `${number}“${title}”已由 ${by} 审定办结`,
  },
  sendBack: {
    name: '退回',
    reason: '退回理由',
    templates: [
      '佐证只有会议照片等过程材料，请补充成果性材料',
      '佐证与办结标准不对应，请按标准逐条提供',
      '数据与上期不一致，请核实后重报',
      '缺少印发文号或盖章页，请补传',
      '配合单位意见未落实，请说明',
    ],
    hint: () => '退回后转为办理中，理由会发给承办人和单位负责人',
    told: ({ title, number, by, reason }) => `${by} 退回了 ${number}“${title}”：${reason}`,
  },
  close: {
    name: '销号',
    hint: () => '销号后任务了结，结果写入台账和下一份报告',
    told: ({ title, number }) => `${number}“${title}”已销号`,
  },
  reopen: {
    name: '回头看，重新办理',
    logged: '回头看',
    hint: () => '重新办理，原来的办结、销号、逾期和原时限都保留；办结标准须重新提供佐证',
    told: ({ title, number, reason }) => `${number}“${title}”回头看，须重新办理：${reason}`,
  },
  suspend: {
    name: '中止',
    reason: '依据',
    hint: () => '中止期间不亮灯，恢复后回到原来的环节',
    told: ({ title, number, reason }) => `${number}“${title}”已中止：${reason}`,
  },
  resume: {
    name: '恢复办理',
    reason: '依据',
    hint: () => '恢复后回到中止前的环节',
    told: ({ title, number }) => `${number}“${title}”已恢复办理`,
  },
  cancel: {
    name: '撤销任务',
    hint: () => '同意后任务撤销、不再办理；申请人、依据和你的同意都记入留痕',
    told: ({ title, number, reason }) => `${number}“${title}”已撤销：${reason}`,
  },
  carryOver: {
    name: '结转下年',
    hint: () => '结转到下一年度，本年度不计为完成',
    told: ({ title, number }) => `${number}“${title}”已结转下年`,
  },
  concludeYear: {
    name: '年底认定',
    hint: () => '按年底认定了结，不计为完成；单位负责人的书面说明一并记入留痕',
    told: ({ title, number }) => `${number}“${title}”已作年底认定`,
  },
}
