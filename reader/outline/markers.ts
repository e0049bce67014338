import { listRules, type Rule } from '../rule'

/**
 * Enumerators at the head of a line, in the order of rank that offices use (GB/T 9704: 一、（一）1.（1）①);
 * the smaller the level, the higher in the outline.
 */
export const lineMarkers = listRules<Rule & { level: number }>({
  chapter: {
    why: '第一部分 and 第二章 are highest.',
    level: 1,
    pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[、,: ]*/,
    fits: ['第一部分 工作回顾', '第二章、任务'],
    leaves: ['第一批任务'],
  },
  numeral: {
    why: '一、 is as high, also with a dot, a colon or a blank after it.',
    level: 1,
    pattern: /^[一二三四五六七八九十百]{1,4} ?(?:、|:|\.(?!\d)|(?= )) ?/,
    fits: ['一、总体要求', '二.任务', '三:要求', '四 保障'],
    leaves: ['一.5倍', '一批任务'],
  },
  bracketedNumeral: {
    why: '（一） stands under 一、.',
    level: 2,
    pattern: /^\( ?[一二三四五六七八九十百]{1,4} ?\)[、.,]? ?/,
    fits: ['(一)清理河道', '( 二 )、补齐档案'],
    leaves: ['(一批)'],
  },
  number: {
    why: '1. and 1、 stand under （一）; 1.5 is a decimal, 1.5月 a month behind a number.',
    level: 3,
    pattern: /^\d{1,3} ?(?:、|\.(?!\d(?!\d?月|\d{3}年))) ?/,
    fits: ['1.清理河道', '12、补齐档案', '2.9月底前清理', '3.2031年9月清理'],
    leaves: ['1.5公里河道', '2.31公里河道'],
  },
  bracketedNumber: {
    why: '（1） and 1) stand under 1..',
    level: 4,
    pattern: /^\( ?\d{1,3} ?\)[、.,]? ?|^\d{1,2}\)[、.,]? ?/,
    fits: ['(1)清理河道', '2) 补齐档案'],
    leaves: ['(2031年)'],
  },
  codedNumber: {
    why: 'KR1.2 and A3.1 number the parts of an aim.',
    level: 7,
    pattern: /^[A-Z]{1,3}\d{1,2}\.\d{1,2}[.:)]? +(?=\S)/,
    fits: ['KR1.2 Mend the ferry', 'A3.1: Mend the ferry'],
    leaves: ['A3 paper', 'PM2.5'],
  },
  circledNumber: {
    why: '① stands under （1）.',
    level: 5,
    pattern: /^[①-⑳㈠-㈩⑴-⒇][、.,]? ?/,
    fits: ['①清理河道', '⑴补齐档案'],
  },
  firstly: {
    why: '一是 and 第一， number the parts of a paragraph, below all numbers.',
    level: 6,
    pattern: /^第[一二三四五六七八九十]{1,3}[,、:] ?|^[一二三四五六七八九十]{1,3}是[:,]? ?/,
    fits: ['一是清理河道', '第二,补齐档案'],
    leaves: ['一般是'],
  },
  bullet: {
    why: 'A bullet, star or dash stands lowest.',
    level: 7,
    pattern: /^[•·●■◆▪▶★☆*-] ?(?=\S)/,
    fits: ['• 清理河道', '- Review the plan'],
    leaves: ['-'],
  },
})
