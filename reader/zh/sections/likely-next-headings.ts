import { listRules } from '../../rule'

/** Names that a plan's section bears, and a report's sections on past work too: they count only at the top and late. */
export const likelyNextHeadings = listRules({
  tasks: {
    why: '重点任务 and 工作举措 may be a plan.',
    pattern: /(目标|主要|重点|工作|具体)(任务|工作|举措|措施)(和|及|与|$|清单|分工|分解|安排)/,
    fits: ['重点任务', '工作任务清单'],
    leaves: ['重点任务推进'],
  },
  taskList: {
    why: '任务分解表 hands out tasks.',
    pattern: /任务(清单|分工|分解|表)/,
    fits: ['任务分解表'],
  },
  stages: {
    why: '实施步骤 and 进度安排 say what comes when.',
    pattern: /实施步骤|工作步骤|工作进度|进度安排/,
    fits: ['实施步骤', '进度安排'],
  },
  workPoints: {
    why: '工作要点 and 工作部署 at the end name a plan.',
    pattern: /工作(重点|要点|部署|安排|举措|要求)$/,
    fits: ['普法工作要点', '工作部署'],
    leaves: ['工作部署会召开'],
  },
  demands: {
    why: '有关要求 says what is asked of those who read it.',
    pattern: /^(有关|相关|几点|具体)要求$/,
    fits: ['几点要求'],
    leaves: ['有关要求落实'],
  },
  expectedGoals: {
    why: '预期目标 are goals of the year ahead.',
    pattern: /预期目标/,
    fits: ['预期目标'],
  },
  safeguards: {
    why: '保障措施 at the end of a plan are measures too.',
    pattern: /保障措施$/,
    fits: ['组织保障措施'],
  },
  answerAlone: {
    why: '对策, 改进办法 and 承诺事项, late at the top of a report, answer what fell short.',
    pattern:
      /^(?:对策|措施|办法|整改|改进|承诺|我们的承诺|承诺事项|(?:改进|解决|整改)的?(?:办法|思路|提升)|拟(?:采取|开展)的(?:措施|工作))$/,
    fits: ['对策', '改进办法', '承诺事项'],
    leaves: ['对策研究'],
  },
  thisYear: {
    why: '今年工作 and 今年怎么抓, late at the top of a report, are of the year it is written in.',
    pattern: /^今年(?:的|度)?(?:工作|目标|任务|重点|打算|计划|安排|思路|举措|承诺|怎么|如何|做什么|要|将)/,
    fits: ['今年工作', '今年要办的实事'],
    leaves: ['今年以来'],
  },
  adviceGiven: {
    why: '意见建议 and 对策建议 ask for what should be done.',
    pattern: /意见建议|对策建议/,
    fits: ['对策建议'],
  },
})

/** Headings that begin like an act (提升措施) and are names of plans all the same. */
export const actNamedPlans = listRules({
  shortPlanName: {
    why: '提升措施 and 推进步骤 name a plan, though 提升 alone is an act.',
    pattern: /^.{2,4}的?(措施|举措|方向|任务|计划|步骤|思路|办法|安排)/,
    fits: ['提升措施', '推进步骤'],
    leaves: ['推进河道清理任务'],
  },
  adviceName: {
    why: '对某某的建议 names advice, though 对 may open an act.',
    pattern: /^[对向].*建议$/,
    fits: ['对本镇的建议'],
    leaves: ['对照建议整改'],
  },
})
