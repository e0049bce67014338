import { listRules } from '../../rule'

/** Parts of a plan that give reasons, scope or terms but no measures. */
export const backgroundHeadings = listRules({
  guidingIdeas: {
    why: '总体要求, 指导思想 and 工作定位 say in what spirit work is done.',
    pattern: /总体(要求|思路|考虑|定位)(?!.*政策取向)|指导思想|工作定位/,
    fits: ['总体要求', '指导思想'],
    leaves: ['总体思路及政策取向'],
  },
  principles: {
    why: '基本原则 are no measures.',
    pattern: /基本原则|工作原则/,
    fits: ['基本原则'],
  },
  meaning: {
    why: '重要意义 says why something matters.',
    pattern: /意义/,
    fits: ['充分认识重要意义'],
  },
  occasion: {
    why: '工作背景 and 形势 tell how the plan came about.',
    pattern: /工作背景|背景$|形势/,
    fits: ['出台背景', '面对的形势'],
    leaves: ['背景墙更新'],
  },
  scope: {
    why: '适用范围 says whom the plan concerns.',
    pattern: /适用范围|试点范围|范围$/,
    fits: ['适用范围和对象', '工作范围'],
    leaves: ['范围内清理'],
  },
  grounds: {
    why: '编制依据 and 起草说明 tell what the plan rests on.',
    pattern: /编制依据|制定依据|起草说明|有关说明/,
    fits: ['编制依据', '有关说明'],
  },
  terms: {
    why: '定义, 总则 and 附则 are terms of a set of rules.',
    pattern: /概念|定义|总则|附则|术语/,
    fits: ['名词定义', '附则'],
  },
  presentState: {
    why: '现状 and 基本情况 say how things stand.',
    pattern: /基本情况|现状/,
    fits: ['发展现状', '全镇基本情况'],
  },
})

/** What a plan wants to reach; only what can be counted or dated in it is a measure. */
export const goalHeadings = listRules({
  goalName: {
    why: '工作目标 at the end of a heading says what is to be reached.',
    pattern: /(总体|工作|发展|试点|行动|主要|建设|规划|阶段性?)目标$|^目标$/,
    fits: ['工作目标', '目标'],
    leaves: ['目标责任考核'],
  },
  expectedFigures: {
    why: '预期指标 lists figures to be reached.',
    pattern: /预期指标/,
    fits: ['主要预期指标'],
  },
})
