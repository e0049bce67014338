import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { cutByRule, fitsAny } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { conditionalAnswer, noTaskRule, overRule, refusalRule, yesRule } from '../tables/answers'
import { repeatsAbove } from '../tables/cells'
import { startsWithAct } from './acts'
import { leadingOrdinalRule } from './ordinals'
import { isPromise } from './promises'
import { splitEnglishSentences } from './split-sentences'

const shortestTask = 3
const longestTitle = 5

/** The ranges of one kind in a record. */
export type Parts = (kind: ColumnKind) => Range[]

/** What a record asks for: a sentence, or a whole cell. */
export type Asked = { range: Range; isSentence: boolean }

/** What a record asks for: its tasks, else what the answer promises, else the advice that is not turned down, else the target. */
export function listAsked(outline: Outline, parts: Parts, isLabelled: boolean): Asked[] {
  const told = ({ start, end }: Range) => outline.text.slice(start, end)
  const tasks = parts('task').filter((range) => isTask(told(range)))
  if (tasks.length > 0) return isLabelled ? tasks.flatMap((range) => splitTasks(outline, range)) : tasks.map(toCell)
  const answers = parts('answer').length > 0 || !isLabelled ? parts('answer') : parts('progress')
  const sentences = answers.flatMap((range) => splitEnglishSentences(outline.text, range))
  const isRefused = sentences.some((one) => fitsAny(refusalRule, told(one)))
  const bound = sentences.filter((one) => bindsAnswerer(told(one)) && !tellsDone(told(one)))
  if (bound.length > 0 && !isRefused) return bound.map(toSentence)
  if (isRefused || sentences.some((one) => fitsAny(overRule, told(one)))) return []
  const advice = parts('advice').filter((range) => isTask(told(range)))
  if (advice.length > 0) return advice.map(parts('answer').length === 0 ? toSentence : toCell)
  return parts('target').map(toCell)
}

const toCell = (range: Range): Asked => ({ range, isSentence: false })
const toSentence = (range: Range): Asked => ({ range, isSentence: true })

const isTask = (words: string): boolean =>
  words.length > shortestTask && !repeatsAbove(words) && !fitsAny(noTaskRule, words)

/** Implemented in March tells what was done. */
const tellsDone = (words: string): boolean => fitsAny(overRule, words) && !isPromise(words)

const bindsAnswerer = (words: string): boolean =>
  (isPromise(words) || startsWithAct(words)) && !fitsAny(conditionalAnswer, words) && !fitsAny(yesRule, words)

/** The sentences of a labelled task; a short one before a longer one that binds somebody is its title. */
function splitTasks({ text }: Outline, range: Range): Asked[] {
  const acts = splitEnglishSentences(text, range)
    .map((one) => ({ range: one, words: text.slice(one.start, one.end) }))
    .filter(({ words }) => isPromise(words) || startsWithAct(cutByRule(leadingOrdinalRule, words)))
  const kept = acts.filter(({ words }, index) => !isTitle(words, acts[index + 1]?.words))
  return kept.length > 1 ? kept.map((one) => toSentence(one.range)) : [toCell(kept[0]?.range ?? range)]
}

const isTitle = (words: string, next: string | undefined): boolean =>
  next !== undefined && words.split(' ').length <= longestTitle && isPromise(next) && !fitsAny(leadingOrdinalRule, next)
