import { listRules, type Rule } from '../../rule'

/** Words that look ahead in any heading. */
export const aheadHeadings = listRules({
  nextStep: {
    why: '下一步, 下一阶段 and 后续 look ahead.',
    pattern: /下一?步|下一?阶段|后续/,
    fits: ['下步工作', '后续措施'],
  },
  comingTime: {
    why: '今后, 明年, 接下来 and 新年度 are still to come.',
    pattern: /今后|明年|来年|接下来|往后|下一年|新年度|未来一年/,
    fits: ['明年工作', '今后一个时期', '接下来的工作'],
  },
  intention: {
    why: '打算 is what an office intends.',
    pattern: /打算/,
    fits: ['工作打算'],
  },
})

/** A heading of work done that helped what comes next. */
export const groundLaid: Rule = {
  why: '为今后发展打下基础 praises work already done.',
  pattern: /打下|奠定|夯实/,
  fits: ['为明年发展打下基础', '奠定今后格局'],
}

/** Names of plans that leave no doubt wherever the heading stands. */
export const nextHeadings = listRules({
  nextYear: {
    why: '下一年度 and 新的一年 are still to come.',
    pattern: /下一?年度|新的?一年/,
    fits: ['下年度重点', '新的一年要抓的事'],
  },
  plannedWork: {
    why: '工作谋划 and 展望 say what is thought of for later.',
    pattern: /(打算|谋划|展望)(和|及|与|$)/,
    fits: ['工作谋划', '发展展望与建议'],
    leaves: ['谋划到位'],
  },
  planName: {
    why: '工作计划 and 整改思路 are names of plans.',
    pattern: /(工作|年度|整改|推进|改进|提升|行动|主要)的?(计划|安排|思路|规划|设想|构想)(和|及|与|$)/,
    fits: ['整改思路', '年度计划及要求'],
    leaves: ['工作计划执行'],
  },
  answerName: {
    why: '整改措施 and 改进方向 answer what fell short.',
    pattern:
      /^(整改|改进|提升|解决|对策|应对|主要|工作)(方向|对策|措施|举措|建议)|^(改进|整改)(工作)?的?(措施|举措|方向)/,
    fits: ['整改措施', '改进工作的举措'],
    leaves: ['采取的整改措施'],
  },
  plainlyAsked: {
    why: '怎么改 and 如何办 ask in plain words what will be done.',
    pattern: /(?:怎么|如何|怎样)(?:改|办|干|做|抓)/,
    fits: ['问题怎么改', '2031年怎么干'],
    leaves: ['怎么看'],
  },
  direction: {
    why: '努力方向 says where work is to go.',
    pattern: /努力的?方向|主攻方向/,
    fits: ['努力方向'],
  },
  adviceTo: {
    why: '对某某工作的建议 asks for what should be done.',
    pattern: /(对|向).{0,12}工作的建议/,
    fits: ['对河道管护工作的建议'],
  },
  governmentTasks: {
    why: '政策取向 and 政府工作任务 stand over the year ahead in a report to a congress.',
    pattern: /政策取向|政府工作任务/,
    fits: ['总体思路及政策取向', '政府工作任务'],
  },
})
