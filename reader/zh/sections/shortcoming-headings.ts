import { listRules, type Rule } from '../../rule'
import { problemNouns } from '../sentences/words'

/** The past year's shortcomings under any of the names that offices use. */
export const shortcomingHeadings = listRules({
  unfinished: {
    why: '尚未完成的事项 lists what is still open.',
    pattern:
      /(?:未(?:完成|整改|解决|办结|落实)|正在(?:推进|进行)?(?:整改|落实|办理|解决)|持续整改|长期整改|需持续推进).{0,8}(?:事项|问题|任务)/,
    fits: ['尚未完成的重点事项', '未办结任务', '正在推进整改的事项'],
  },
  thereAre: {
    why: '存在的主要问题 and 面临的困难 say what is lacking.',
    pattern: new RegExp(
      `(?:存在|面临|遇到|发现|查摆|梳理)的?(?:主要|突出|一些|短板|困难|的)*(?:和|与|及|、)?(?:${problemNouns})`,
    ),
    fits: ['存在的主要问题', '面临困难与挑战'],
    leaves: ['问题导向'],
  },
  mainProblems: {
    why: '主要问题 and 当前短板 by themselves, or before 分析 and 清单, name the section.',
    pattern: new RegExp(`^(?:主要|突出|当前|目前|工作中?|自身)*的?(?:${problemNouns})(?:与|和|及|、|$|分析|清单|之处)`),
    fits: ['主要问题', '不足之处'],
    leaves: ['问题整改'],
  },
  ownProblems: {
    why: '工作中的不足 is owned up to whatever follows it.',
    pattern: new RegExp(`^(?:工作|自身)(?:中|上)?的?(?:${problemNouns})`),
    fits: ['工作中的不足有哪些', '自身问题三则'],
    leaves: ['工作实效'],
  },
  problemsAndCauses: {
    why: '问题及原因 tells what is lacking and why.',
    pattern: new RegExp(`(?:${problemNouns})(?:及|和|与)?(?:其)?(?:产生)?的?原因`),
    fits: ['查出问题及其产生的原因'],
    leaves: ['原因不明的问题'],
  },
})

/** A heading of problems that goes on with what is done about them. */
export const problemThenPlan: Rule = {
  why: '短板不足和下一步工作举措 holds both; 针对问题的整改措施 only answers.',
  pattern: new RegExp(
    `^(?!针对|围绕|解决|聚焦).{0,8}(?:${problemNouns}).{0,6}(?:和|与|及|、).{0,4}(?:下一?步|后续|今后|明年|改进|整改(?!情况|落实)|打算|对策)`,
  ),
  fits: ['短板不足和下一步举措', '几点不足与改进措施'],
  leaves: ['针对问题和下一步整改', '问题和整改情况'],
}

/** Words beside those that look ahead which say that a heading of problems also holds the plan. */
export const answerHeadings = listRules({
  answeringPlan: {
    why: '安排, 计划, 思路 and 努力方向 after problems say what comes next.',
    pattern: /安排|计划|思路|努力方向/,
    fits: ['存在问题和工作思路'],
  },
  answeringMeasures: {
    why: '措施, 对策, 建议 and 改进 after problems say what is done about them.',
    pattern: /措施|举措|对策|建议|改进/,
    fits: ['存在问题及对策', '不足与改进'],
  },
})

/** Problems of which a heading says that they are solved. */
export const solvedProblem: Rule = {
  why: '解决存在的问题 and 问题整改情况 tell of work done on problems.',
  pattern: /解决|整改(情况|落实)|化解/,
  fits: ['着力解决存在问题', '存在问题整改情况'],
  leaves: ['存在问题整改'],
}

/** A numbered item that tells a body what to do, whatever problems it speaks of. */
export const orderedItem: Rule = {
  why: '水利局要每季度巡河，发现问题及时移交 orders something; it names no section of problems.',
  pattern: /(?:局|委|办|中心|街道|镇|乡|部门|单位|政府|公司)(?:要(?!求)|应当|须)[^。]{4}/,
  fits: ['县水利局要每季度巡河,发现问题及时移交'],
  leaves: ['各部门要求解决的问题'],
}

/** A numbered item that binds somebody, whatever it reports on. */
export const promisedItem: Rule = {
  why: '我办将于每月5日前汇总进展情况 promises something; it heads no section on work done.',
  pattern:
    /将于|[局委办镇乡院会部]将|每(?:月|季度?|半年|周)[^。]{0,8}(?:前|日|次|汇总|通报|报送|调度)|定期(?:汇总|通报|报送|调度)/,
  fits: ['我办将于每月5日前汇总进展情况', '水利站定期通报巡河情况'],
  leaves: ['巡河工作进展情况'],
}

/** A numbered item that ends with what is lacking. */
export const unclearWord: Rule = {
  why: '改造项目后续管护责任不明确 ends with what is lacking, and opens no plan.',
  pattern: /(?:不明确|不清|不到位|不足|不高|不强|不够|薄弱|滞后|缓慢|缺失|不共享|不规范|不及时)[。]?$/,
  fits: ['改造项目后续管护责任不明确', '推进缓慢。'],
  leaves: ['解决责任不明确问题的措施'],
}
