import type { HeadingKind } from '../../outline/document'
import { fitsAny } from '../../rule'
import { startsWithAct } from '../sentences/starts-with-act'
import { yearHeading, yearlyWork } from '../title/report-years'
import { actNamedPlans, likelyNextHeadings } from './likely-next-headings'
import { aheadHeadings, groundLaid, nextHeadings } from './next-headings'
import { doneHeadings, lastYearsPlan, situationWord } from './past-headings'
import { backgroundHeadings, goalHeadings } from './plan-headings'
import { answerHeadings, problemThenPlan, shortcomingHeadings, solvedProblem } from './shortcoming-headings'

/**
 * What a heading of a Chinese report announces; null where it only names a subject.
 * `pastYear`: the year the report looks back on; a heading with a later year plans, one with it or an earlier one looks back.
 * `isTop`: whether words that sections on past work bear too may count as planning.
 */
export function classifyHeading(heading: string, pastYear: number | null, isTop: boolean): HeadingKind | null {
  const words = heading.replace(/[:。;,]+$/, '')
  if (words.length > 45) return null
  const isShortcoming = fitsAny(shortcomingHeadings, words)
  if ((isShortcoming || problemThenPlan.pattern.test(words)) && namesAnswer(words)) return 'both'
  if (isShortcoming && !solvedProblem.pattern.test(words)) return 'shortcomings'
  return classifyByTime(words, pastYear) ?? classifyBySubject(words, isTop)
}

const namesAnswer = (words: string): boolean => fitsAny(aheadHeadings, words) || fitsAny(answerHeadings, words)

function classifyByTime(words: string, pastYear: number | null): HeadingKind | null {
  if (lastYearsPlan.pattern.test(words)) return 'done'
  if (fitsAny(aheadHeadings, words) && !groundLaid.pattern.test(words)) return 'nextSteps'
  const year = Number(words.match(yearHeading.pattern)?.[1] ?? 0)
  if (pastYear === null || year === 0 || !yearlyWork.pattern.test(words)) return isDone(words) ? 'done' : null
  return year > pastYear ? 'nextSteps' : 'done'
}

/** 推进情况 looks back; 总结经验做法 is an act. */
const isDone = (words: string): boolean =>
  fitsAny(doneHeadings, words) && (situationWord.pattern.test(words) || !startsWithAct.test(words))

function classifyBySubject(words: string, isTop: boolean): HeadingKind | null {
  if (fitsAny(backgroundHeadings, words)) return 'background'
  if (fitsAny(goalHeadings, words)) return 'goals'
  if (startsWithAct.test(words) && !fitsAny(actNamedPlans, words)) return null
  if (fitsAny(nextHeadings, words)) return 'nextSteps'
  return isTop && fitsAny(likelyNextHeadings, words) ? 'nextSteps' : null
}
