import type { Rule } from '../../rule'

/** Words of a heading that name what was done: they win over words of planning (主要任务完成情况). */
export const doneHeadings: Rule[] = [
  {
    name: 'situation',
    why: '工作开展情况 and 任务完成情况 tell how far work has come.',
    pattern: /(进展|完成|落实|推进|开展|执行|履行|履职|工作|建设|整改|实施|办理)的?(主要|基本|总体)?情况/,
    fits: ['任务完成情况', '工作的基本情况'],
    leaves: ['情况紧急'],
  },
  {
    name: 'results',
    why: '成效, 成绩 and 成果 tell what was reached.',
    pattern: /成效|成绩|成果/,
    fits: ['取得的主要成效', '工作成绩'],
  },
  {
    name: 'review',
    why: '回顾, and 总结 at the end, look back.',
    pattern: /回顾|总结$/,
    fits: ['过去一年回顾', '普法工作总结'],
    leaves: ['总结推广'],
  },
  {
    name: 'practice',
    why: '主要做法, 经验 and 亮点 show work already done.',
    pattern: /主要做法|经验|亮点/,
    fits: ['主要做法', '特色亮点'],
  },
  {
    name: 'workDone',
    why: '主要工作 by itself at the end, and 所做的工作, name work already done.',
    pattern: /主要工作$|主要举措和|所做的?工作/,
    fits: ['本年主要工作', '所做的工作'],
    leaves: ['主要工作安排'],
  },
]

/** A heading that accounts for the plan of the year before, whatever words of planning it holds. */
export const lastYearsPlan: Rule = {
  name: 'lastYearsPlan',
  why: '上年度工作打算落实情况 accounts for the plan before; it plans nothing.',
  pattern: /^上一?年度?.*情况$/,
  fits: ['上年度工作打算落实情况', '上一年计划执行情况'],
  leaves: ['上年度工作打算'],
}

/** 情况 in a heading always looks back, even after a verb of action: 推进情况. */
export const situationWord: Rule = {
  name: 'situationWord',
  why: '推进情况 looks back, though 推进 alone is an act.',
  pattern: /情况/,
  fits: ['推进情况'],
  leaves: ['总结经验做法'],
}

/** Parts of a plan that give reasons, scope or terms but no measures. */
export const backgroundHeadings: Rule[] = [
  {
    name: 'guidingIdeas',
    why: '总体要求, 指导思想 and 工作定位 say in what spirit work is done.',
    pattern: /总体(要求|思路|考虑|定位)(?!.*政策取向)|指导思想|工作定位/,
    fits: ['总体要求', '指导思想'],
    leaves: ['总体要求和政策取向'],
  },
  {
    name: 'principles',
    why: '基本原则 are no measures.',
    pattern: /基本原则|工作原则/,
    fits: ['基本原则'],
  },
  {
    name: 'meaning',
    why: '重要意义 says why something matters.',
    pattern: /意义/,
    fits: ['充分认识重要意义'],
  },
  {
    name: 'occasion',
    why: '工作背景 and 形势 tell how the plan came about.',
    pattern: /工作背景|背景$|形势/,
    fits: ['出台背景', '面对的形势'],
    leaves: ['背景墙更新'],
  },
  {
    name: 'scope',
    why: '适用范围 says whom the plan concerns.',
    pattern: /适用范围|试点范围|范围$/,
    fits: ['适用范围和对象', '工作范围'],
    leaves: ['范围内清理'],
  },
  {
    name: 'grounds',
    why: '编制依据 and 起草说明 tell what the plan rests on.',
    pattern: /编制依据|制定依据|起草说明|有关说明/,
    fits: ['编制依据', '有关说明'],
  },
  {
    name: 'terms',
    why: '定义, 总则 and 附则 are terms of a set of rules.',
    pattern: /概念|定义|总则|附则|术语/,
    fits: ['名词定义', '附则'],
  },
  {
    name: 'presentState',
    why: '现状 and 基本情况 say how things stand.',
    pattern: /基本情况|现状/,
    fits: ['发展现状', '全镇基本情况'],
  },
]

/** What a plan wants to reach; only what can be counted or dated in it is a measure. */
export const goalHeadings: Rule[] = [
  {
    name: 'goalName',
    why: '工作目标 at the end of a heading says what is to be reached.',
    pattern: /(总体|工作|发展|试点|行动|主要|建设|规划|阶段性?)目标$|^目标$/,
    fits: ['工作目标', '目标'],
    leaves: ['目标责任考核'],
  },
  {
    name: 'expectedFigures',
    why: '预期指标 lists figures to be reached.',
    pattern: /预期指标/,
    fits: ['主要预期指标'],
  },
]
