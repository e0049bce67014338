import type { Rule } from '../../rule'

/** A heading with a year near its head; the group is the year. */
export const yearHeading: Rule = {
  why: 'A heading that names a year near its head speaks of that year.',
  pattern: /^[^,]{0,8}?((?:19|20)\d\d)年[^,]{0,24}$/,
  fits: ['2031年工作重点', '关于2031年的任务'],
  leaves: ['全镇河道清理专项行动自2031年起'],
}

/** What a year's heading must speak of to plan that year or look back on it. */
export const yearlyWork: Rule = {
  why: 'A year with 工作, 任务, 计划 or the like is planned or looked back on; a year alone only dates.',
  pattern:
    /工作|任务|打算|安排|计划|重点|思路|目标|要求|举措|措施|情况|成效|承诺|实事|做什么|怎[么样]|如何|要[抓做办干]/,
  fits: ['2031年主要任务', '2031年成效', '2031年做什么'],
  leaves: ['2031年大事'],
}

/** The year on which a government's report looks back in so many words; the whole match. */
export const reviewedYear: Rule = {
  why: '2031年工作回顾 in a report says that the year after is the one it is made in.',
  pattern: /(?:19|20)\d\d(?=年(?:政府|主要|国内)?工作的?回顾)/,
  fits: ['一、2031年工作回顾', '2031年政府工作的回顾'],
  leaves: ['2031年工作安排'],
}

/** The day a report was given to a congress; the group is the year. */
export const deliveredYear: Rule = {
  why: 'A line under the title says on which day and at which meeting a report was given.',
  pattern: /(?:^|\n)[-(]*((?:19|20)\d\d)年[^。\n]{2,8}日在[^。]{4,60}(?:会议|大会)/,
  fits: ['--2031年1月8日在某某县第三届代表大会', '(2031年2月3日在全镇干部会议'],
  leaves: ['2031年1月8日召开会议'],
}

/** The date with which a paper is signed; the groups are year and month. */
export const signedDate: Rule = {
  why: 'A line that ends in a day is the signature: a plan is signed in its own year, a report soon after the year it tells of.',
  pattern: /(?:^|\n)[^。\n]{0,30}?((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日(?=\n|$)/,
  fits: ['某某县司法局\n2031年1月9日', '某某镇2031年12月1日'],
  leaves: ['2031年1月9日前完成'],
}

/** A date that stands alone in its line: the body that signs stands in the line before. */
export const dateLine: Rule = {
  why: 'The body in charge stands right above a date that fills its line.',
  pattern: /^(19|20)\d\d年\d{1,2}月\d{1,2}日$/,
  fits: ['2031年1月9日'],
  leaves: ['2031年1月9日印发'],
}

/** In a plan without other dates, the year of a month or of its work; the group is the year. */
export const plannedYear: Rule = {
  why: '2031年6月 and 2031年工作 in a plan are of the year that it plans.',
  pattern: /(20\d\d)年(?=\d{1,2}月|底|度?工作)/,
  fits: ['2031年6月底前', '2031年度工作'],
  leaves: ['自2031年起'],
}

/** The year at the head of a section's first words; the group is the year. */
export const sectionYear: Rule = {
  why: 'A section whose first words are 2031年， or 2031年…将 plans that year.',
  pattern:
    /(?:^|\n)(?:展望|面向|进入|在)?((?:19|20)\d\d)年(?:度|里|全年)?(?:,|是|[一-龥]{0,8}(?:将|要(?!求|点)|拟|计划|力争))/,
  fits: ['2031年,我局', '2031年我局将', '展望2031年,全镇', '2031年度全县要抓好'],
  leaves: ['到2031年,', '2031年要求'],
}

/** A heading that plans a year in so many words; the group is the year. */
export const plannedHeading: Rule = {
  why: '2031年重点任务 plans 2031, whatever year the paper bears; 2031年存在的问题及下一步打算 looks on from 2031.',
  pattern:
    /((?:19|20)\d\d)年(?:度|全年)?(?![^,。]{0,12}(?:存在|不足|问题|下一?步|完成情况))[^,。]{0,12}(?:打算|计划|安排|任务|思路|重点|举措|目标)/,
  fits: ['三、2031年重点任务', '2031年度法治建设工作计划'],
  leaves: ['2031年存在的问题及下一步打算', '2031年主要工作'],
}

/** The first full date of a paper; the group is its year. */
export const firstDay: Rule = {
  why: '2031年8月5日 near the head dates a circular that bears no other year.',
  pattern: /((?:19|20)\d\d)(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})/,
  fits: ['2031年8月5日,督查组', '发布时间:2031-08-05'],
  leaves: ['2031年度'],
}
