import {
  backgroundHeading,
  doneHeading,
  goalHeading,
  type HeadingKind,
  likelyNextHeading,
  nextHeading,
  shortcomingHeading,
} from './rules/headings'
import { actionVerbs, problemNouns } from './rules/words'

/** 短板不足和下一步工作举措; but 针对问题的整改措施 only answers. */
const namesProblem = new RegExp(
  `^(?!针对|围绕|解决|聚焦).{0,8}(?:${problemNouns}).{0,6}(?:和|与|及|、|以及).{0,4}(?:下一?步|后续|今后|明年|改进|整改(?!情况|落实)|打算|对策)`,
)
const startsWithAct = new RegExp(`^(${actionVerbs})`)
const planWords = /下一?步|下一?阶段|后续|今后|明年|来年|打算/
const answerWords = /下一?步|后续|今后|明年|打算|安排|计划|措施|举措|对策|建议|思路|努力方向|改进/

/**
 * What a heading of a Chinese report announces; null where it only names a subject.
 * `pastYear`: the year the report looks back on; a heading with a later year plans, one with it or an earlier one looks back.
 * `isTop`: whether words that sections on past work bear too may count as planning.
 */
export function classifyHeading(heading: string, pastYear: number | null, isTop: boolean): HeadingKind | null {
  const words = heading.replace(/[:。;,]+$/, '')
  if (words.length > 45) return null
  const isShortcoming = shortcomingHeading.test(words)
  if ((isShortcoming || namesProblem.test(words)) && answerWords.test(words)) return 'both'
  if (isShortcoming && !/解决|整改(情况|落实)|化解/.test(words)) return 'shortcomings'
  return classifyByTime(words, pastYear) ?? classifyBySubject(words, isTop)
}

function classifyByTime(words: string, pastYear: number | null): HeadingKind | null {
  // 上年度工作打算落实情况 accounts for the plan before, whatever words of planning it holds.
  if (/^上一?年度?.*情况$/.test(words)) return 'done'
  if (planWords.test(words) && !/打下|奠定|夯实/.test(words)) return 'nextSteps'
  const year = Number(words.match(/^[^,]{0,8}?((?:19|20)\d\d)年[^,]{0,24}$/)?.[1] ?? 0)
  const isNamed =
    pastYear !== null && year > 0 && /工作|任务|打算|安排|计划|重点|思路|目标|要求|举措|措施|情况|成效/.test(words)
  if (!isNamed) return isDone(words) ? 'done' : null
  return year > pastYear ? 'nextSteps' : 'done'
}

/** 推进情况 looks back; 总结经验做法 is an act. */
const isDone = (words: string): boolean => doneHeading.test(words) && (/情况/.test(words) || !startsWithAct.test(words))

function classifyBySubject(words: string, isTop: boolean): HeadingKind | null {
  if (backgroundHeading.test(words) && !/政策取向/.test(words)) return 'background'
  if (goalHeading.test(words)) return 'goals'
  const isSubject = startsWithAct.test(words) && !/^.{2,4}(措施|举措|方向|任务|计划|步骤)|^[对向].*建议$/.test(words)
  if (isSubject) return null
  if (nextHeading.test(words)) return 'nextSteps'
  return isTop && likelyNextHeading.test(words) ? 'nextSteps' : null
}
