import { listRules, type Rule } from '../../rule'

/** Headings short and well known enough to be set off from the text that runs on after them without any mark. */
export const gluedHeadings = listRules({
  gluedShortcomings: {
    why: '存在问题 opens the section on shortcomings, and on what comes next where it says so, even without a mark after it.',
    pattern: /^存在(的)?(主要)?(问题|不足)(及|和|与)?(原因|下一步(工作)?(打算|安排|计划|举措|措施))?/,
    fits: ['存在的主要问题一是台账不全', '存在不足及下一步打算我局将'],
  },
  gluedNextStep: {
    why: '下一步工作打算 opens the plan, even without a mark after it.',
    pattern: /^下一?步(工作)?(打算|安排|计划|思路|举措|措施|重点|建议)?/,
    fits: ['下步工作思路补齐台账', '下一步安排一是'],
  },
  gluedFromNowOn: {
    why: '今后打算 opens the plan, even without a mark after it.',
    pattern: /^今后(工作)?(打算|安排|计划|思路)?/,
    fits: ['今后工作打算补齐台账'],
  },
  gluedPlan: {
    why: '工作计划 opens the plan, even without a mark after it.',
    pattern: /^(工作)?(打算|安排|计划)/,
    fits: ['工作安排一是补齐台账', '打算补齐台账'],
  },
})

/** Names of sections that a paragraph without a number opens with, before a colon. */
export const colonHeadings = listRules({
  problemsColonHeading: {
    why: '存在问题：， at the head of a paragraph, opens the shortcomings.',
    pattern:
      /^(?:目前|当前)?(?:(?:存在|面临)的?(?:主要|突出)?|主要)(?:问题|不足|短板|困难)(?:(?:及|和|与)(?:原因|不足|困难|短板))?(?=:)|^不足之处(?=:)/,
    fits: ['存在问题:台账不全', '不足之处:一是台账不全', '目前存在的主要问题和不足:人手少'],
    leaves: ['存在问题的村:东村'],
  },
  planColonHeading: {
    why: '下步打算：， at the head of a paragraph, opens the plan.',
    pattern:
      /^(?:下一?步|下一?阶段|今后|明年|下一?年度?|今年|(?:19|20)\d\d年度?)的?(?:工作)?(?:重点)?(?:打算|安排|计划|思路|措施|举措|要求)?(?=:)/,
    fits: ['下步打算:补齐台账', '明年工作计划:补齐台账', '下一步:补齐台账', '2031年计划:补齐台账'],
    leaves: ['下一步工作,我镇将', '2031年4月2日:'],
  },
})

/** Lines without a number that name a whole document, so that no section begins with them. */
export const documentNameRules = listRules<Rule & { isPlanOnly: boolean }>({
  reportName: {
    why: 'A line that ends in 报告, 总结, 汇报 or 通知 is the name of a document.',
    isPlanOnly: false,
    pattern: /(?:报告|总结|汇报|通知)$/,
    fits: ['某某县普法工作总结', '转发一件通知'],
    leaves: ['报告制度建设'],
  },
  attachedPlanName: {
    why: 'A notice goes on with the long name of the plan that it hands on.',
    isPlanOnly: true,
    pattern: /^.{8,}(?:方案|意见|清单|计划|要点|分工|台账|措施|安排)(?:\([^()]*\))?$/,
    fits: ['某某县档案整理三年工作方案', '某某镇河道清理任务清单(试行)'],
    leaves: ['工作安排', '整改措施'],
  },
})
