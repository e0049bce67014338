import { problemNouns } from './words'

export type HeadingKind = 'done' | 'background' | 'shortcomings' | 'nextSteps' | 'both' | 'goals'

/** Words of a heading that name what was done: they win over words of planning (主要任务完成情况). */
export const doneHeading =
  /(进展|完成|落实|推进|开展|执行|履行|履职|工作|建设|整改|实施|办理)(的)?(主要|基本|总体)?情况|成效|成绩|成果|回顾|主要做法|经验|亮点|总结$|主要工作$|主要举措和|所做(的)?工作/

/** Parts of a plan that give reasons, scope or terms but no measures. */
export const backgroundHeading =
  /总体(要求|思路|考虑|定位)|指导思想|基本原则|工作原则|(重大|重要|深刻)?意义|工作背景|背景$|形势|适用范围|试点范围|范围$|编制依据|制定依据|概念|定义|总则|附则|术语|基本情况|现状|起草说明|有关说明|工作定位/

/** What a plan wants to reach; only what can be counted or dated in it is a measure. */
export const goalHeading = /(总体|工作|发展|试点|行动|主要|建设|规划|阶段(性)?)目标$|^目标$|预期指标/

/** The past year's shortcomings under any of the names that offices use. */
export const shortcomingHeading = new RegExp(
  `(?:尚未|还?未)(?:完成|整改|解决|办结|落实).{0,8}(?:事项|问题|任务)|(?:存在|面临|遇到|发现|查摆|梳理)的?(?:主要|突出|一些|短板|困难|的)*(?:和|与|及|、)?(?:${problemNouns})|^(?:主要|突出|当前|目前|工作中?|自身)*的?(?:${problemNouns})(?:与|和|及|、|$|分析|清单|之处)|^(?:工作|自身)(?:中|上)?的?(?:${problemNouns})|(?:${problemNouns})(?:及|和|与)?(?:其)?(?:产生)?(?:的)?原因`,
)

/** What will be done next, in words that leave no doubt wherever the heading stands. */
export const nextHeading =
  /下一?步|下一?阶段|下一?年度|后续|明年|来年|今后|新的?一年|(工作|主要|总体|推进)?(打算|谋划|展望)(和|及|与|$)|(工作|年度|整改|推进|改进|提升|行动)(计划|安排|思路|规划)(和|及|与|$)|^(整改|改进|提升|解决|对策|应对|主要|工作)(方向|对策|措施|举措|建议)|努力方向|主攻方向|(对|向).{0,12}工作的建议|政策取向|政府工作任务|^(改进|整改)(工作)?(的)?(措施|举措|方向)/

/** Names that a plan's section bears, and a report's sections on past work too: they count only at the top and late. */
export const likelyNextHeading =
  /(目标|主要|重点|工作|具体)(任务|工作|举措|措施)(和|及|与|$|清单|分工|分解|安排)|任务(清单|分工|分解|表)|实施步骤|工作步骤|工作进度|进度安排|工作(重点|要点|部署|安排|举措|要求)$|^(有关|相关|几点|具体)要求$|预期目标|保障措施$|意见建议|对策建议/

/** Headings short enough to be set off from the text that follows without any mark. */
export const gluedHeading =
  /^(存在(的)?(主要)?(问题|不足)(及|和|与)?(原因|下一步(工作)?(打算|安排|计划|举措|措施))?|下一?步(工作)?(打算|安排|计划|思路|举措|措施|重点|建议)?|今后(工作)?(打算|安排|计划|思路)?|(工作)?(打算|安排|计划))/
