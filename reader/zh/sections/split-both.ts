import { type FoundSection, unheaded } from '../../outline/document'
import { type Block, type Outline, plainLevel } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import { lacking } from '../problems/owning-up'
import type { ProblemPart } from '../problems/read-problems'
import { startsWithAct } from '../sentences/verb-heads'
import { findPromise, findTurn } from './find-turn'
import { intentWords } from './turns'

/** How many characters at the head of an item tell whether it lacks something. */
const problemOpening = 60

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

const isProblemItem = (block: Block): boolean => {
  const first = block.folded.slice(0, problemOpening).split('。')[0] ?? ''
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
