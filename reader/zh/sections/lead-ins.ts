import type { Rule } from '../../rule'
import { actionVerbs } from '../sentences/words'

/** First words of a paragraph that lead into next steps without a heading: 下一步，我局将…. */
export const nextLeadIn: Rule = {
  why: '下一步， 今后将 and 明年我们 at the head of a sentence lead into a plan.',
  pattern:
    /^(?:下一?步|下一?阶段|下一?年度?|后续|今后|接下来|新的?一年|明年|来年|在(?:下一?步|今后)的?(?:工作中)?)(?:里|中|的?工作中?|,|我|将|要|继续)/,
  fits: ['下一步,我局将', '在今后的工作中'],
  leaves: ['下一步骤', '为下一步工作'],
}

/** What a sentence that leads into next steps must promise. */
export const leadInPromise: Rule = {
  why: 'A lead-in such as 下一步， opens a plan only where the sentence promises something.',
  pattern: /将|要|继续|进一步|着力|重点|力争|确保|坚持|持续|加大|加强|推进|准备|打算|计划|拟/,
  fits: ['下一步,我局将', '力争年内建成', '今后,我们准备这样做'],
  leaves: ['下一步,工作完成得较好'],
}

/** A sentence that names the time ahead and goes on with an act promises it. */
export const leadInAct: Rule = {
  why: '明年，组织轮训2期 promises an act without any word of promise.',
  pattern: new RegExp(`^[^,。]{2,12},(?:${actionVerbs})`),
  fits: ['明年,组织轮训2期'],
  leaves: ['明年,工作完成得较好'],
}

/** A government's report to its congress turns to the year ahead. */
export const thisYearLeadIn: Rule = {
  why: '今年要着重抓好以下几项工作 turns to the year ahead in a report made at its beginning.',
  pattern:
    /今年[^。]{0,12}(?:要|将|拟)?[^。]{0,6}(?:抓好|做好|办好|抓|做)[^。]{0,8}(?:以下|下列|如下|[一二三四五六七八九十]+(?:个方面|项))[^。]{0,10}[。:]?$/,
  fits: ['今年要重点抓好以下工作:', '今年,将办好十项实事。'],
  leaves: ['今年抓好了河道清理'],
}

/** A circular ends by asking. */
export const requestLeadIn: Rule = {
  why: '请各乡镇务必…, at the end of a circular, asks for what is to be done.',
  pattern:
    /^(?:[^。,]{2,24},)?(?:请|希望|望)(?:各|以上|有关|相关|上述|[一-龥]{1,8}(?:县|区|市|镇|乡|局|委|办|街道|单位|部门))[^。]{0,80}(?:要|务必|加快|抓紧|认真|报送|落实|整改)/,
  fits: ['请各村务必清理到位', '希望有关部门认真整改'],
  leaves: ['请示各级领导要求'],
}

/** A sentence of a later year than the one looked back on; the group is the year. */
export const laterYearLeadIn: Rule = {
  why: '2031年，我镇将… leads into a plan where the report looks back on an earlier year.',
  pattern: /^在?((?:19|20)\d\d)年(?:,(?=.*(?:将|要|是|力争|继续|着力|重点))|是|[^。,]{0,16}(?:将|要))/,
  fits: ['2031年,我镇将', '在2031年是'],
  leaves: ['2031年,我镇完成了'],
}

/** How a report turns to its hearers before it goes on. */
export const greeting: Rule = {
  why: '各位代表， only addresses those who listen.',
  pattern: /^(?:各位代表|同志们)[,:!]/,
  fits: ['各位代表,今年', '同志们!'],
  leaves: ['各位代表的建议'],
}

/** A paragraph with a lead-in that all the same tells of work done. */
export const doneLeadIn: Rule = {
  why: '情况 or 成效 near the head of a leading paragraph keeps what follows it out of the plan.',
  pattern: /^.{0,18}(?:情况|成效)/,
  fits: ['下一步工作情况'],
  leaves: ['下一步工作'],
}
