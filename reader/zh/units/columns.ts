import { listRules } from '../../rule'
import type { ColumnRule } from '../../table/column-kind'

/** What a Chinese table's column holds, by its head without blanks; the first rule that fits wins. */
export const columnRules = listRules<ColumnRule>({
  rowNumber: {
    why: '序号 only counts the rows.',
    kind: 'number',
    pattern: /^(序号|编号|#)$/,
    fits: ['序号', '#'],
    leaves: ['编号规则'],
  },
  supportingBody: {
    why: '配合单位 helps the body in charge.',
    kind: 'supporting',
    pattern: /配合|协办|协同|参与|参加|支持/,
    fits: ['配合单位', '协办科室'],
  },
  person: {
    why: '责任人 and 分管领导 are persons, not bodies.',
    kind: 'person',
    pattern: /责任人|负责人|责任领导|分管领导|牵头领导|包保领导|联系人|承办人/,
    fits: ['责任人', '分管领导'],
  },
  leadBody: {
    why: '牵头单位 and 责任部门 are in charge.',
    kind: 'lead',
    pattern: /(牵头|责任|主办|承办|主责|负责|实施|落实|整改)(单位|部门|科室|主体|股室)|^牵头$/,
    fits: ['责任单位', '牵头'],
    leaves: ['整改措施'],
  },
  progress: {
    why: '进展情况 and 是否完成 tell how far work has come.',
    kind: 'progress',
    pattern: /进展|完成情况|落实情况|整改情况|整改结果|进度$|是否|状态/,
    fits: ['进展情况', '是否完成'],
    leaves: ['进度安排'],
  },
  formerDeadline: {
    why: '原完成时限 was in force before, and is no longer where another stands beside it.',
    kind: 'deadline',
    pattern: /^原/,
    fits: ['原完成时限', '原定时间'],
    leaves: ['现完成时限'],
  },
  movedDeadline: {
    why: '现完成时限 and 调整后时限 took the place of the first.',
    kind: 'moved',
    pattern: /(?:现|新|调整后|延期后|变更后|延长后|延期至|调整至|调整为).{0,4}(?:时限|期限|时间)?$/,
    fits: ['现完成时限', '调整后时限', '延期至'],
    leaves: ['完成时限'],
  },
  deadline: {
    why: '完成时限 and 时间节点 say until when.',
    kind: 'deadline',
    pattern: /时限|期限|完成时间|时间(节点|要求|安排|进度)?$|截止/,
    fits: ['完成时限', '时间节点'],
    leaves: ['时间较紧'],
  },
  issue: {
    why: '存在问题 and 差距 say what is lacking.',
    kind: 'issue',
    pattern: /问题|不足|短板|差距/,
    fits: ['存在问题', '主要差距'],
  },
  target: {
    why: '工作目标 and 指标 say what is to be reached.',
    kind: 'target',
    pattern: /目标|成效|标准|指标|预期|成果/,
    fits: ['工作目标', '预期成果'],
  },
  task: {
    why: '整改措施, 工作任务 and 事项 say what is to be done.',
    kind: 'task',
    pattern: /措施|举措|任务|事项|内容|工作(要点|安排)?$|项目|做法|要求/,
    fits: ['整改措施', '重点工作', '事项'],
    leaves: ['工作方式'],
  },
  group: {
    why: '类别 and 领域 group the rows.',
    kind: 'group',
    pattern: /类别|领域|分类|板块|方面/,
    fits: ['类别', '所属领域'],
  },
  remark: {
    why: '备注 is beside the matter.',
    kind: 'remark',
    pattern: /备注|说明/,
    fits: ['备注'],
  },
})
