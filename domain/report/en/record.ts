import type { Draft, Drafts, Duty } from '../draft'
import type { Range, ReadUnit } from '../report-text'
import type { ColumnKind } from '../table/column-kind'
import type { Outline } from '../text/read-outline'
import { repeatsAbove, saysDone } from './columns'
import { readEnglishDeadline } from './read-deadline'
import { startsWithAct } from './rules/acts'
import { isPromise } from './rules/promises'
import { splitBodies } from './split-bodies'
import { splitEnglishSentences } from './split-sentences'

/** What a row of a table, or labelled lines, say together. */
export type EnglishRecord = {
  parts: { kind: ColumnKind; range: Range }[]
  heading: Range | null
  planYear: number | null
  /** Labelled lines tell a measure a sentence; a cell holds one. */
  isLabelled?: boolean
}

/** Answers that take up nothing, or tell that all is over. */
const refused =
  /^(?:(?:management )?do(?:es)? not (?:concur|agree|accept|support)|non-?concur|not (?:agreed|accepted|supported)|disagree[ds]?|rejected?|declined?|no action)\b/i
const over =
  /\b(?:(?:already|now|since|fully) (?:been )?(?:implemented|completed?|actioned|done|in place)|agreed and implemented|has been (?:completed|implemented|actioned)|implemented|completed)\b/i
const yes =
  /^(?:(?:partially|partly|fully|management|the recommendation is|recommendation) )*(?:agreed?s?|accept(?:ed|s)?|noted|yes|concurs?|supported)(?: in (?:part|full|principle))?[.:;,]?$/i

/** Adds the measures and the shortcomings of a record: the answer stands for the advice that it takes up. */
export function pushRecord(outline: Outline, record: EnglishRecord, found: Drafts): void {
  const words = ({ start, end }: Range) => outline.text.slice(start, end).trim()
  const parts = (kind: ColumnKind) => record.parts.filter((one) => one.kind === kind).map(({ range }) => range)
  for (const range of parts('issue')) pushIssues(outline, range, found)
  if (parts('progress').some((range) => saysDone(words(range)) || refused.test(words(range)))) return
  const asked = listAsked(outline, parts, record.isLabelled === true)
  if (parts('deadline').some((range) => saysDone(words(range))) && asked.length > 0) return
  const duty = readDuty(outline, parts)
  for (const { range, isSentence } of asked)
    found.drafts.push(
      toDraft(outline, range, isSentence ? withoutOwn(words(range), duty, record) : duty, record, isSentence),
    )
}

/** A sentence that says when itself keeps its own time. */
const withoutOwn = (words: string, duty: Duty, { planYear }: EnglishRecord): Duty =>
  readEnglishDeadline(words, planYear).kind === 'unset' ? duty : { ...duty, deadline: '' }

type Parts = (kind: ColumnKind) => Range[]

function listAsked(outline: Outline, parts: Parts, isLabelled: boolean): { range: Range; isSentence: boolean }[] {
  const tasks = parts('task').filter((range) => isTask(outline.text.slice(range.start, range.end)))
  const answers = parts('answer')
  const sentences = answers.flatMap((range) => splitEnglishSentences(outline.text, range))
  const told = (range: Range) => outline.text.slice(range.start, range.end)
  const bound = sentences.filter(
    (one) => (isPromise(told(one)) || startsWithAct(told(one))) && !/\bwould\b/.test(told(one)) && !yes.test(told(one)),
  )
  if (tasks.length > 0)
    return tasks.flatMap((range) => (isLabelled ? splitTasks(outline, range) : [{ range, isSentence: false }]))
  const isRefused = sentences.some((one) => refused.test(told(one)))
  if (bound.length > 0 && !isRefused) return bound.map((range) => ({ range, isSentence: true }))
  if (isRefused || sentences.some((one) => over.test(told(one)))) return []
  const advice = parts('advice').filter((range) => isTask(told(range)))
  if (advice.length > 0) return advice.map((range) => ({ range, isSentence: answers.length === 0 }))
  return parts('target').map((range) => ({ range, isSentence: false }))
}

/** The sentences of a labelled task; a short one before a longer one that binds somebody is its title. */
function splitTasks(outline: Outline, range: Range): { range: Range; isSentence: boolean }[] {
  const told = ({ start, end }: Range) => outline.text.slice(start, end)
  const acts = splitEnglishSentences(outline.text, range).filter(
    (one) => isPromise(told(one)) || startsWithAct(told(one).replace(ordinal, '')),
  )
  const isTitle = (one: Range, next: Range | undefined) =>
    next !== undefined && told(one).split(' ').length <= 5 && isPromise(told(next)) && !ordinal.test(told(next))
  const kept = acts.filter((one, index) => !isTitle(one, acts[index + 1]))
  return kept.length > 1
    ? kept.map((one) => ({ range: one, isSentence: true }))
    : [{ range: kept[0] ?? range, isSentence: false }]
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|finally)(?:ly)?, ?/i

const isTask = (words: string): boolean =>
  words.length > 3 && !repeatsAbove(words) && !/^(?:no (?:further )?action|nil|total)\b/i.test(words)

function readDuty(outline: Outline, parts: Parts): Duty {
  const words = (range: Range | undefined) => (range ? outline.text.slice(range.start, range.end) : '')
  const names = (range: Range) => splitBodies(words(range)).filter((name) => !repeatsAbove(name))
  const units: ReadUnit[] = [
    ...parts('lead')
      .flatMap(names)
      .map((name, index): ReadUnit => ({ name, role: index === 0 ? 'lead' : 'supporting' })),
    ...parts('supporting')
      .flatMap(names)
      .map((name): ReadUnit => ({ name, role: 'supporting' })),
  ]
  const range = parts('task')[0] ?? parts('lead')[0] ?? { start: 0, end: 0 }
  return {
    range,
    units,
    deadline: words(parts('deadline')[0]),
    target: parts('task').length > 0 ? words(parts('target')[0]) : '',
  }
}

function toDraft(
  outline: Outline,
  range: Range,
  duty: Duty,
  { heading, planYear }: EnglishRecord,
  isSentence: boolean,
): Draft {
  const words = outline.text.slice(range.start, Math.min(range.end, range.start + 40))
  return {
    range,
    heading,
    rule: isSentence ? 'listItem' : 'tableRow',
    words,
    lead: '',
    subject: [],
    duties: [duty],
    planYear,
  }
}

function pushIssues(outline: Outline, range: Range, found: Drafts): void {
  for (const sentence of splitEnglishSentences(outline.text, range)) {
    const words = outline.text.slice(sentence.start, sentence.end)
    if (words.length >= 12 && !repeatsAbove(words) && !isKnown(outline, words, found))
      found.problems.push({ range: sentence, rule: 'problem' })
  }
}

const isKnown = (outline: Outline, words: string, { problems }: Drafts): boolean =>
  problems.slice(-6).some(({ range }) => outline.text.slice(range.start, range.end) === words)
