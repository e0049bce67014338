import { type Block, firstlyLevel, type Outline } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { causeOpening } from '../problems/causes'
import { lacking } from '../problems/owning-up'
import { startsWithAct } from '../sentences/verb-heads'
import { readLabel } from '../steps/labels'
import { datedAnswers, intentWords, plainPromise, planCues, promiseCues } from './turns'

/** How many characters at the head of an item that begins with an act tell whether it lacks something. */
const actOpening = 40

/** Where the plan begins in a paragraph; its end when it does not. */
export function findTurn(outline: Outline, block: Block, body: Range, isListed: boolean): number {
  const words = outline.folded.slice(body.start, body.end)
  const label = readLabel(words)
  if (label) return label.kind === 'measure' || label.kind === 'duty' ? body.start : body.end
  if (
    block.marker &&
    block.level < firstlyLevel &&
    startsWithAct.test(words) &&
    !lacking.pattern.test(words.slice(0, actOpening))
  )
    return body.start
  if (block.cells) return body.start
  const turn = splitSentences(outline.folded, body).find((sentence) => {
    const told = outline.folded.slice(sentence.start, sentence.end)
    return fitsAny(planCues, told) || (isListed && block.marker === null && answersPlainly(told))
  })
  return turn?.start ?? (block.marker ? findPromise(outline, body, isListed) : body.end)
}

/** Whether items of a list of problems go on to say what is being done about them. */
export const hasPromises = (outline: Outline, blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.marker !== null && !block.cells && findPromise(outline, block, true) < block.end)

/** In a numbered item that opens with a problem (as all do where the section `isListed` for problems), the sentence that says what is being done about it: with a date, or a body in charge. */
export function findPromise({ folded }: Outline, body: Range, isListed: boolean): number {
  const [first, ...rest] = splitSentences(folded, body)
  const opening = first ? folded.slice(first.start, first.end) : ''
  const isMeant = startsWithAct.test(opening) || fitsAny(intentWords, opening)
  if (!lacking.pattern.test(opening) && (!isListed || isMeant)) return body.end
  return rest.find((sentence) => promises(folded.slice(sentence.start, sentence.end)))?.start ?? body.end
}

/** Amid problems without marks a sentence that promises, or names a day and lacks nothing, says what will be done. */
const answersPlainly = (words: string): boolean =>
  !lacking.pattern.test(words) &&
  !causeOpening.pattern.test(words) &&
  (fitsAny(plainPromise, words) || hasDeadlineWords(words))

const promises = (words: string): boolean =>
  !causeOpening.pattern.test(words) &&
  (fitsAny(plainPromise, words) ||
    (fitsAny(datedAnswers, words) && !lacking.pattern.test(words)) ||
    (fitsAny(promiseCues, words) && hasDeadlineWords(words)))
