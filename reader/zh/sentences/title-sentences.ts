import { listRules, type Rule } from '../../rule'

/** What a sentence says that only a measure says: such a sentence titles nothing. */
export const measureSigns = listRules({
  countedThing: {
    why: '培训2场 and 办结率95% say how much; a title does not.',
    pattern: /\d+(\.\d+)?(%|个|项|次|家|名|人|万|亿|场)/,
    fits: ['培训2场', '办结率95.5%'],
    leaves: ['2031年的安排'],
  },
  atLeast: {
    why: '不少于 and 不低于 say how much; a title does not.',
    pattern: /不少于|不低于/,
    fits: ['不少于两次'],
  },
  order: {
    why: '要, 应当 and 必须 order something; 重要, 主要, 首要 and 需要 do not.',
    pattern: /[^重主首需]要|应当|必须/,
    fits: ['各村要重视', '必须到位'],
    leaves: ['重要任务', '需要支持'],
  },
})

/** A goal that is a measure by itself. */
export const countedGoal: Rule = {
  why: '整改目标：管护率达到85% says how much or how far, and so is a measure by itself.',
  pattern: /\d[\d.]*%|\d+(?:公里|个|家|户|万|处|件|座)/,
  fits: ['管护率达到85%', '清理河道12公里'],
  leaves: ['2031年全部到位'],
}

/** A line over a table that names it. */
export const tableBelow: Rule = {
  why: '任务分工见下表 stands over the table, and promises nothing by itself.',
  pattern: /(下表|附表|如下|见表)/,
  fits: ['任务分工见下表:', '安排如下:'],
  leaves: ['下发表格'],
}
