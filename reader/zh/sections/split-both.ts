import { type FoundSection, unheaded } from '../../outline/document'
import { type Block, firstlyLevel, type Outline, plainLevel } from '../../outline/read-outline'
import { splitSentences } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import { hasDeadlineWords } from '../deadlines/read-deadline'
import { causeOpening } from '../problems/causes'
import { lacking } from '../problems/owning-up'
import type { ProblemPart } from '../problems/read-problems'
import { startsWithAct } from '../sentences/verb-heads'
import { readLabel } from '../steps/labels'
import { intentWords, planCues, promiseCues } from './turns'

/** How many characters at the head of a paragraph tell whether it lacks something. */
const opening = { act: 40, problem: 60 }

/** A stretch of a section that tells problems, or one that tells what will be done. */
type Zone = { kind: 'problems'; parts: ProblemPart[] } | { kind: 'plan'; section: FoundSection }

/** Splits a section that holds shortcomings and next steps under one heading where the one gives way to the other. */
export function splitBoth(outline: Outline, section: FoundSection): Zone[] {
  const zones: Zone[] = []
  const isListed = section.mode === 'shortcomings'
  let isPlan = false
  for (const block of section.blocks) {
    const isHead = block === section.heading
    const body = { start: isHead ? section.headingEnd : block.start, end: block.end }
    if (isPlan && (isProblemItem(block) || (block.marker && findPromise(outline, body, isListed) < body.end)))
      isPlan = false
    const at = isPlan ? body.start : findTurn(outline, block, body, isListed)
    if (at > body.start)
      pushProblems(zones, { range: { start: body.start, end: at }, isMarked: block.marker !== null && !isHead })
    if (at >= body.end) continue
    isPlan = true
    pushPlan(zones, at > body.start ? partOf(outline, block, at) : block)
  }
  return zones
}

/** Where the plan begins in a paragraph; its end when it does not. */
function findTurn(outline: Outline, block: Block, body: Range, isListed: boolean): number {
  const words = outline.folded.slice(body.start, body.end)
  const label = readLabel(words)
  if (label) return label.kind === 'measure' || label.kind === 'duty' ? body.start : body.end
  if (
    block.marker &&
    block.level < firstlyLevel &&
    startsWithAct.test(words) &&
    !lacking.pattern.test(words.slice(0, opening.act))
  )
    return body.start
  if (block.cells) return body.start
  const turn = splitSentences(outline.folded, body).find((sentence) =>
    fitsAny(planCues, outline.folded.slice(sentence.start, sentence.end)),
  )
  return turn?.start ?? (block.marker ? findPromise(outline, body, isListed) : body.end)
}

/** Whether items of a list of problems go on to say what is being done about them. */
export const hasPromises = (outline: Outline, blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.marker !== null && !block.cells && findPromise(outline, block, true) < block.end)

/** In a numbered item that opens with a problem (as all do where the section `isListed` for problems), the sentence that says what is being done about it: with a date, or a body in charge. */
function findPromise({ folded }: Outline, body: Range, isListed: boolean): number {
  const [first, ...rest] = splitSentences(folded, body)
  const opening = first ? folded.slice(first.start, first.end) : ''
  const isMeant = startsWithAct.test(opening) || fitsAny(intentWords, opening)
  if (!lacking.pattern.test(opening) && (!isListed || isMeant)) return body.end
  return rest.find((sentence) => promises(folded.slice(sentence.start, sentence.end)))?.start ?? body.end
}

const promises = (words: string): boolean =>
  fitsAny(promiseCues, words) && hasDeadlineWords(words) && !causeOpening.pattern.test(words)

const isProblemItem = (block: Block): boolean => {
  const first = block.folded.slice(0, opening.problem).split('。')[0] ?? ''
  const isMeant = startsWithAct.test(first) || fitsAny(intentWords, first)
  return block.marker !== null && lacking.pattern.test(first) && !isMeant
}

const partOf = (outline: Outline, block: Block, at: number): Block => ({
  ...block,
  from: at,
  start: at,
  folded: outline.folded.slice(at, block.end),
  marker: null,
  level: plainLevel,
})

function pushProblems(zones: Zone[], part: ProblemPart): void {
  const last = zones.at(-1)
  if (last?.kind === 'problems') last.parts.push(part)
  else zones.push({ kind: 'problems', parts: [part] })
}

function pushPlan(zones: Zone[], block: Block): void {
  const last = zones.at(-1)
  if (last?.kind === 'plan') last.section.blocks.push(block)
  else zones.push({ kind: 'plan', section: unheaded([block]) })
}
