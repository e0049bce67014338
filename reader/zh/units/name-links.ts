import type { Rule } from '../../rule'

/** 和 or 及 between two bodies. */
export const linkBetweenNames: Rule = {
  why: '和 and 及 part two bodies where a whole name stands before and behind them, not inside 工业和信息化厅.',
  pattern:
    /(?<=[部委局厅办署院会府处心队所站室组司团行校关门位机构区县乡镇道])(?:和|及其(?![他它余])|以及|及|会同|联合)(?=[^和及]{2,}[部委局厅办署院会府处心队所站室组司团行校关门位构区县乡镇道](?:$|[^一-龥]))/,
  fits: ['县水利局和县林业局', '水利站及其管护中队'],
  leaves: ['工业和信息化厅'],
}

/** Words behind the last name of a list. */
export const namesEnd: Rule = {
  why: '等有关部门 ends a list of names and is no part of the last one.',
  pattern: /等(?:相关|有关)?(?:部门|单位)?$/,
  fits: ['县水利局等有关部门', '县林业局等'],
  leaves: ['等级评定所'],
}

/** Words behind a name that say how the work is shared. */
export const sharesWork: Rule = {
  why: '按职责分工 behind a name is no part of it.',
  pattern: /按照?职责(?:分工)?$/,
  fits: ['各部门按职责分工', '各村按照职责'],
  leaves: ['职责科'],
}

/** First words with which a stretch is no name. */
export const noNameHead: Rule = {
  why: '年底, 长期 and 其中 begin no name.',
  pattern: /^(?:以下|以上|不再|其中|其[他它余]|年底|长期|全年|持续)/,
  fits: ['年底前', '长期坚持', '以上单位', '其他部门'],
  leaves: ['县水利局'],
}

/** A word for what a body does, left behind its name in a table's cell. */
export const roleBehindName: Rule = {
  why: '县水利局牵头、县林业局配合 in a cell: the role is no part of the name.',
  pattern: /(?:牵头|负责|配合)(?=$|[、，,；;])/g,
  fits: ['县水利局牵头、', '县林业局配合'],
  leaves: ['县水利局负责人'],
}
