import { listRules, type Rule } from '../../rule'

/** What may stand after the last word of a title: 稿, a bracket, the end of a quoted name, 的通知. */
const tail = '(稿|表)?(\\([^()]{1,24}\\))?》?(的(通知|函|报告))?$'

/** The last word of a line that makes it a title. */
export const titleEnds = listRules({
  reportEnd: {
    why: 'A title that ends in 报告, 总结, 情况 or 答复 names a paper that tells.',
    pattern: new RegExp(`(报告|总结|汇报|情况|年报|公报|通报|讲话|答复|回复|批复|说明)${tail}`),
    fits: ['某某县普法工作总结', '普法情况报告(摘要)'],
    leaves: ['报告工作进展'],
  },
  planEnd: {
    why: 'A title that ends in 方案, 计划, 要点 or 任务 names a paper that plans.',
    pattern: new RegExp(`(方案|计划|意见|要点|措施|规划|安排|打算|纲要|行动|建议|任务|举措|对策)${tail}`),
    fits: ['河道清理三年行动', '《档案整理方案》的通知'],
    leaves: ['方案已经制定'],
  },
  listEnd: {
    why: 'A title that ends in 清单, 分工 or 台账 names a list of tasks.',
    pattern: new RegExp(`(清单|分工|分解表|台账|一览表)${tail}`),
    fits: ['河道清理任务清单', '整改台账'],
    leaves: ['清单管理'],
  },
  orderEnd: {
    why: 'A title that ends in 决定, 通知 or 函 names a paper that one body sends to others.',
    pattern: new RegExp(`(通知|决定|决议|函|纪要|公告|公示|启事)${tail}`),
    fits: ['关于清理河道的通知', '会议纪要'],
    leaves: ['通知各村'],
  },
  ruleEnd: {
    why: 'A title that ends in 办法, 规定 or 预案 names rules that stand for good.',
    pattern: new RegExp(`(办法|条例|规定|细则|规则|预案)${tail}`),
    fits: ['河道管护办法', '防汛预案(试行)'],
    leaves: ['办法不多'],
  },
  speechEnd: {
    why: 'A title that ends in 贺信 or 致辞 names a speech.',
    pattern: new RegExp(`(贺信|致辞|致谢辞)${tail}`),
    fits: ['在河长大会上的致辞'],
    leaves: ['致辞之后'],
  },
})

/** Lines above a text that belong to no title. */
export const besideTitle = listRules({
  dateAbove: {
    why: 'A line that opens with a day is the date of the paper.',
    pattern: /^\d{4}年\d/,
    fits: ['2031年3月2日'],
    leaves: ['2031年普法工作总结'],
  },
  documentNumber: {
    why: '某政发〔2031〕5号 is the number of the paper.',
    pattern: /〔\d{4}〕\d+号/,
    fits: ['某政发〔2031〕5号'],
  },
  indexAbove: {
    why: '索引号： and 主题分类： belong to the site that shows the paper.',
    pattern: /^(?:索 ?引 ?号|主题分类|发文机[关构]|发布机构|成文日期|发文字号|文 ?号|公开方式)[:/ ]/,
    fits: ['索 引 号:甲0021/2031-7', '主题分类:农业'],
    leaves: ['主题教育总结'],
  },
  addressees: {
    why: 'A line that opens with 各 names those to whom the paper goes.',
    pattern: /^各/,
    fits: ['各村民委员会'],
  },
})

/** A title that runs into its document number or its addressees; the whole match is the title. */
export const gluedTitle: Rule = {
  why: 'Where a paper came without line breaks the title ends before 某政发〔2031〕5号.',
  pattern: /^[^。\n]{4,100}?(决定|意见|通知|报告|方案)(?= ?\(?[一-龥]{1,8}[〔[(]\d{4}[〕\])])/,
  fits: ['关于清理河道的通知 某政发〔2031〕5号'],
  leaves: ['关于清理河道的通知,各村'],
}

/** The body that a title begins with, as the title is written; the group is the body. */
export const issuerInTitle: Rule = {
  why: 'What stands in a title before 关于, a year or 印发 is the body that gives the paper out.',
  pattern: /^(?!关于|印发)(.{2,40}?)(?=关于|關[於于]|(?:19|20)\d\d[年-]|印发|转发|政府工作报告)/,
  fits: ['某某县司法局关于清理档案的通知', '某某镇2031年工作总结'],
  leaves: ['关于某某县2031年工作的报告'],
}
