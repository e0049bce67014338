import { listRules, type Rule } from '../../rule'

/** Words of a heading that name what was done: they win over words of planning (主要任务完成情况). */
export const doneHeadings = listRules({
  situation: {
    why: '工作开展情况 and 任务完成情况 tell how far work has come.',
    pattern: /(进展|完成|落实|推进|开展|执行|履行|履职|工作|建设|整改|实施|办理)的?(主要|基本|总体)?情况/,
    fits: ['任务完成情况', '工作的基本情况'],
    leaves: ['情况紧急'],
  },
  results: {
    why: '成效, 成绩 and 成果 tell what was reached.',
    pattern: /成效|成绩|成果/,
    fits: ['取得的主要成效', '工作成绩'],
  },
  review: {
    why: '回顾, and 总结 at the end, look back.',
    pattern: /回顾|总结$/,
    fits: ['过去一年回顾', '普法工作总结'],
    leaves: ['总结推广'],
  },
  practice: {
    why: '主要做法, 经验 and 亮点 show work already done.',
    pattern: /主要做法|经验|亮点/,
    fits: ['主要做法', '特色亮点'],
  },
  workDone: {
    why: '主要工作 by itself at the end, and 所做的工作, name work already done.',
    pattern: /主要工作$|主要举措和|所做的?工作/,
    fits: ['本年主要工作', '所做的工作'],
    leaves: ['主要工作安排'],
  },
})

/** A heading that accounts for the plan of the year before, whatever words of planning it holds. */
export const lastYearsPlan: Rule = {
  why: '上年度工作打算落实情况 accounts for the plan before; it plans nothing.',
  pattern: /^上一?年度?.*情况$/,
  fits: ['上年度工作打算落实情况', '上一年计划执行情况'],
  leaves: ['上年度工作打算'],
}

/** 情况 in a heading always looks back, even after a verb of action: 推进情况. */
export const situationWord: Rule = {
  why: '推进情况 looks back, though 推进 alone is an act.',
  pattern: /情况/,
  fits: ['推进情况'],
  leaves: ['总结经验做法'],
}
