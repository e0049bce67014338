import type { KindRule } from '../../outline/document'
import { listRules, type Rule } from '../../rule'

/** How a document without a telling title says in its opening what it is; the first that fits wins. */
export const openingRules = listRules<KindRule>({
  reportsAsFollows: {
    why: '现将工作报告如下 opens a report.',
    kind: 'report',
    pattern: /(报告|汇报|总结|答复|回复|通报|答复意见|情况)(如下|于后)/,
    fits: ['现将普法情况报告如下', '答复意见如下'],
  },
  reportsToCongress: {
    why: '向大会报告政府工作 opens a report.',
    kind: 'report',
    pattern: /报告政府工作|作政府工作报告/,
    fits: ['我代表镇政府向大会报告政府工作'],
  },
  drawsUpPlan: {
    why: '特制定本方案 opens a plan.',
    kind: 'plan',
    pattern: /制[定订]本?(实施)?(方案|意见|计划|措施|要点)/,
    fits: ['特制定本实施方案', '制订计划'],
  },
  followingMeasures: {
    why: '提出如下意见 opens a plan.',
    kind: 'plan',
    pattern: /(如下|以下)(实施|指导)?(意见|决定|方案|措施|安排|分工)/,
    fits: ['提出以下意见', '作出如下安排'],
  },
  planAsFollows: {
    why: '现将有关事项通知如下 opens a plan.',
    kind: 'plan',
    pattern: /(通知|安排|分工|要求|部署|任务分解|意见|方案|措施)如下/,
    fits: ['现将清理工作安排如下'],
  },
})

/** An article of a law-like text; three or more in its opening make rules. */
export const articleNumber: Rule = {
  why: '第一条, 第二条, 第三条 number the articles of rules that stand for good.',
  pattern: /第[一二三四五六七八九十]+条[ \s]/g,
  fits: ['第一条 为了管护河道', '第十二条\n'],
  leaves: ['依照第三条的规定'],
}

/** A government's report to its congress is named by the year that it plans. */
export const congressReport: Rule = {
  why: 'A 政府工作报告 bears the year ahead; the year it looks back on is the one before.',
  pattern: /政府工作报告|报告政府工作/,
  fits: ['某某县2031年政府工作报告'],
}

/** Bodies named item by item; three or more of them make rules a plan under another name. */
export const assignedBody: Rule = {
  why: '（牵头单位：某局） after item upon item says who is to do what, as a plan does.',
  pattern: /[(\n](?:[^()\n]{0,16}[,;])?(?:牵头|责任|主办|承办)[一-龥]{0,4}(?:单位|部门)[:]/g,
  fits: ['(牵头单位:水利站)', '(6月底前;责任部门:村建办)'],
  leaves: ['各责任单位:要'],
}
