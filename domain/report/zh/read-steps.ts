import type { Draft, Drafts, Duty } from '../draft'
import { mergeDrafts, noDrafts } from '../draft'
import type { Range } from '../report-text'
import { listRows, readTable } from '../table/read-table'
import { isAttachmentItem } from '../text/is-attachment-item'
import type { Block, Outline } from '../text/read-outline'
import { plainLevel } from '../text/read-outline'
import { splitSentences } from '../text/split-sentences'
import { isClosingBlock } from './closing'
import { addToGroup, closeGroup, coverGroup, type DutyGroup, startDutyGroup } from './duty-lines'
import type { FoundSection } from './find-sections'
import { hasDeadlineWords } from './read-deadline'
import { readDuty } from './read-duty'
import { readProblems } from './read-problems'
import { coverOpen, readRun } from './read-run'
import { coverMissing } from './read-sentence'
import { type Label, readLabel } from './rules/labels'
import type { RunSetting } from './run'
import { splitChunks } from './split-run'
import { isTitleSentence } from './title-sentence'
import { hasTitleSentences, isTitledParagraph } from './titled-paragraphs'

type Level = { level: number; heading: Range }
type State = {
  outline: Outline
  section: FoundSection
  planYear: number | null
  levels: Level[]
  open: Draft[]
  /** Up to which draft a duty for all of the above has said until when, and who. */
  covered: { deadline: number; units: number }
  hasTitles: boolean
  group: DutyGroup
  zone: 'plan' | 'done'
  found: Drafts
}

/** Reads the measures of a next-steps section, paragraph by paragraph. */
export function readSteps(outline: Outline, section: FoundSection, planYear: number | null): Drafts {
  const found = noDrafts()
  const state: State = {
    outline,
    section,
    planYear,
    levels: [],
    open: [],
    covered: { deadline: 0, units: 0 },
    hasTitles: hasTitleSentences(outline, section),
    group: startDutyGroup(section.blocks),
    zone: 'plan',
    found,
  }
  if (section.heading)
    state.levels.push({ level: 0, heading: { start: section.heading.from, end: section.headingEnd } })
  for (let index = 0; index < section.blocks.length; ) {
    const block = section.blocks[index]
    if (!block) break
    const rows = listRows(section.blocks, index)
    if (rows.length > 0) readRows(state, rows)
    else readBlock(state, block, index)
    index += Math.max(1, rows.length)
  }
  return found
}

function readRows(state: State, rows: Block[]): void {
  mergeDrafts(state.found, readTable(state.outline, rows, { heading: headingOf(state), planYear: state.planYear }))
}

function readBlock(state: State, block: Block, index: number): void {
  const { outline, section, found } = state
  const isHead = block === section.heading
  const body = { start: isHead ? Math.min(block.end, section.headingEnd) : block.start, end: block.end }
  if (isHead)
    found.others.push({
      range: { start: block.from, end: section.headingEnd },
      rule: 'sectionHeading',
      words: outline.text.slice(block.start, section.headingEnd),
    })
  if (body.end - body.start < 2) return
  if (!isHead && (isClosingBlock(block.folded) || isAttachmentItem(section.blocks, index))) {
    note(state, body, block.folded.startsWith('附') || block.marker ? 'attachment' : 'closing')
    return
  }
  const label = readLabel(outline.folded.slice(body.start, body.end))
  if (!isHead && label?.kind !== 'duty') leaveLevels(state, block)
  if (readLabelled(state, body, label)) return
  if (!isHead && isHeadingOnly(state, block, index)) pushHeading(state, block, { start: block.from, end: block.end })
  else readText(state, block, body, index)
}

/** A numbered paragraph ends the items of its own and deeper levels, and what brackets may cover. */
function leaveLevels(state: State, block: Block): void {
  if (block.level === plainLevel) return
  while ((state.levels.at(-1)?.level ?? -1) >= block.level) state.levels.pop()
  state.open = []
  state.zone = 'plan'
}

function pushHeading(state: State, block: Block, heading: Range): void {
  const level = block.level === plainLevel ? Math.max(1, (state.levels.at(-1)?.level ?? 0) + 0.1) : block.level
  if (block.level === plainLevel) while ((state.levels.at(-1)?.level ?? 0) % 1 > 0) state.levels.pop()
  state.levels.push({ level, heading })
  note(state, heading, 'heading')
  state.open = []
  closeGroup(state.group)
}

/** What is done about a labelled problem stands under it. */
function pushLabel(state: State, heading: Range): void {
  while ((state.levels.at(-1)?.level ?? 0) % 1 > 0) state.levels.pop()
  state.levels.push({ level: Math.floor(state.levels.at(-1)?.level ?? 0) + 0.5, heading })
}

const headingOf = (state: State): Range | null => state.levels.at(-1)?.heading ?? null

const note = (
  state: State,
  range: Range,
  rule: 'heading' | 'closing' | 'attachment' | 'responsibilityLine' | 'doneWork' | 'explanation',
): void => {
  state.found.others.push({
    range,
    rule,
    words: state.outline.text.slice(range.start, Math.min(range.end, range.start + 30)),
  })
}

/** Paragraphs of the kind 责任单位：…, 整改措施：…, 问题：…. True when that is all there was to read. */
function readLabelled(state: State, body: Range, label: Label | null): boolean {
  const { outline, found, group } = state
  if (!label) return state.zone === 'done' && noteDone(state, body)
  const rest = { start: body.start + label.length, end: body.end }
  state.zone = label.kind === 'done' ? 'done' : 'plan'
  if (label.kind === 'duty') {
    const duty = readDuty(outline.text, outline.folded, body)
    if (group.coversAll) coverGroup(group, duty)
    else coverOpen({ ...noDrafts(), open: state.open, all: [] }, duty)
    note(state, body, 'responsibilityLine')
  } else if (label.kind === 'done') note(state, body, 'doneWork')
  else if (label.kind === 'goal') readGoal(state, rest, body)
  else if (label.kind === 'measure') pushRun(state, rest, { isLead: false, hasTitle: false })
  else {
    closeGroup(group)
    pushLabel(state, body)
    readProblems(outline, [{ range: body, isMarked: true }], found)
  }
  return true
}

/** A goal that says how much or how far is a measure by itself: 整改目标：污水收集率达到85%以上。 */
function readGoal(state: State, rest: Range, body: Range): void {
  if (/\d[\d.]*%|\d+(?:公里|个|家|户|万|处|件|座)/.test(state.outline.folded.slice(rest.start, rest.end)))
    pushRun(state, rest, { isLead: false, hasTitle: false })
  else note(state, body, 'explanation')
}

function noteDone(state: State, body: Range): boolean {
  note(state, body, 'doneWork')
  return true
}

/** A numbered line with items or paragraphs under it, or a short line that names what follows. */
function isHeadingOnly(state: State, block: Block, index: number): boolean {
  const next = state.section.blocks[index + 1]
  const { folded } = block
  if (!next || isClosingBlock(next.folded)) return false
  const isShort = folded.length <= 45 && !/[。;].|[;,:]$/.test(folded)
  if (next.cells) return isShort || /(下表|附表|如下|见表)/.test(folded)
  if (!block.marker)
    return (
      folded.length <= 26 && !/[。;,:]$/.test(folded) && (next.marker !== null || next.folded.length > folded.length)
    )
  const isUnder = next.level > block.level && !/^[(【[]/.test(next.folded) && readLabel(next.folded)?.kind !== 'duty'
  if (!isUnder || !isShort) return false
  return !(/。$/.test(folded) && folded.length > 32) && (!hasDeadlineWords(folded) || next.level < plainLevel)
}

/** The longest title sentence by the rank of its number: under 1. and (1) a title is a few words, a longer sentence a measure. */
const longestTitle = (level: number): number => (level >= 3 ? 18 : 48)

function readText(state: State, block: Block, body: Range, index: number): void {
  const sentences = splitSentences(state.outline.folded, body)
  const first = sentences[0]
  const isHead = block === state.section.heading
  const next = state.section.blocks[index + 1]
  const hasItemsBelow =
    next !== undefined &&
    next.marker !== null &&
    next.level > (block.marker ? block.level : (state.levels.at(-1)?.level ?? 0)) &&
    next.level < 6
  const rest = state.outline.folded.slice(first?.end ?? body.end, body.end)
  const hasMore = rest.replace(/^\s*[([【][^()[\]【】]*[)\]】]/, '').length > 3
  const isListed = splitChunks(state.outline.folded, body)[0]?.marker !== null
  const canTitle = !isHead && !isListed && first !== undefined && (hasMore || hasItemsBelow)
  const hasTitle =
    canTitle &&
    (block.marker
      ? isTitleSentence(state.outline.folded, first, longestTitle(block.level))
      : state.hasTitles && isTitleSentence(state.outline.folded, first, 26))
  const isOneBeforeTitles = block.marker !== null && hasTitle && sentences.length === 2 && isTitledPlain(state, next)
  const isFirstUnderHeading =
    block.marker !== null ||
    index === 0 ||
    state.section.blocks[index - 1] === state.section.heading ||
    isPushed(state, index - 1)
  const isLead = (hasItemsBelow && isFirstUnderHeading) || isOneBeforeTitles
  pushRun(state, body, { isLead, hasTitle }, block, hasTitle && first ? first : undefined)
}

const isPushed = (state: State, index: number): boolean => {
  const before = state.section.blocks[index]
  return before !== undefined && state.levels.some(({ heading }) => heading.start === before.from)
}

const isTitledPlain = (state: State, block: Block | undefined): boolean =>
  block !== undefined && block.level === plainLevel && state.hasTitles && isTitledParagraph(state.outline, block)

type RunPart = { isLead: boolean; hasTitle: boolean }

function pushRun(state: State, whole: Range, part: RunPart, block?: Block, title?: Range): void {
  const { outline, found } = state
  const setting: RunSetting = {
    isLead: part.isLead,
    isTitled: title !== undefined,
    heading: headingOf(state),
    planYear: state.planYear,
    isGoals: state.section.mode === 'goals',
    subject: [],
    above: found.drafts.at(-1)?.duties.at(-1) ?? null,
  }
  if (title && block) {
    setting.heading = pushTitle(state, block, title)
    found.others.push({ range: setting.heading, rule: 'heading', words: outline.text.slice(title.start, title.end) })
  }
  const run = readRun(outline, title ? { start: title.end, end: whole.end } : whole, setting, state.open)
  state.open = run.open
  for (const duty of run.all) coverAbove(state, duty)
  const staged = title ? readStage(outline, title) : null
  const stagedYear = staged?.deadline.match(/.*((?:19|20)\d\d)年/)?.[1]
  for (const draft of staged ? run.drafts : []) {
    draft.duties.push(...(staged ? [staged] : []))
    if (stagedYear) draft.planYear = Number(stagedYear)
  }
  const [only, second] = run.drafts
  if (only?.rule === 'measureSentence' && !second && !title && block?.marker) only.rule = 'standaloneLine'
  addToGroup(state.group, run.drafts, block?.marker ? block.level : null)
  mergeDrafts(found, run)
}

function coverAbove({ found, covered }: State, duty: Duty): void {
  const kind = duty.deadline ? 'deadline' : 'units'
  coverMissing(found.drafts, duty, covered[kind])
  covered[kind] = found.drafts.length
}

/** A title sentence stands over the rest of its paragraph and over what is numbered below it. */
function pushTitle(state: State, block: Block, title: Range): Range {
  const heading = { start: block.from, end: title.end }
  const level = block.level === plainLevel ? Math.floor(state.levels.at(-1)?.level ?? 0) + 0.5 : block.level
  if (block.level === plainLevel) while ((state.levels.at(-1)?.level ?? 0) % 1 > 0) state.levels.pop()
  state.levels.push({ level, heading })
  return heading
}

/** A stage's title says in brackets when it is: （2025年4月至6月）. */
function readStage(outline: Outline, title: Range): Draft['duties'][number] | null {
  const inner = outline.folded.slice(title.start, title.end).match(/\(([^()]{2,30})\)。?$/)?.[1]
  return inner && hasDeadlineWords(inner) ? { range: title, units: [], deadline: inner, target: '' } : null
}
