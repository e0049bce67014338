import type { Rule } from '../../rule'

/** The place before a department's name. */
export const placeBefore: Rule = {
  why: '某县水利局 and 县水利局 are the same office as 水利局 in its own place.',
  pattern: /^[本我各]?(?:[\u4e00-\u9fff]{0,4}?(?:省|市(?![场政容民监])|县|区|州|旗|镇|乡(?!村)|街道))/,
  fits: ['某某县水利局', '我镇水利站', '区水利局'],
  leaves: ['水利局', '市场监管局'],
}

/** Names that mean more than one body. */
export const meansMany: Rule = {
  why: '各村 and 有关部门 mean many bodies.',
  pattern: /^(?:各|有关|相关|其他)/,
  fits: ['各村', '有关部门'],
  leaves: ['县水利局'],
}
