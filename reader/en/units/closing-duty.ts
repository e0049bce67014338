import { type Duty, leadFirst } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range, ReadUnit } from '../../report-text'
import { cutByRule, matchFirst } from '../../rule'
import { readEnglishDeadline } from '../deadlines/read-deadline'
import { readEnglishColumn } from '../tables/columns'
import { bracketSentenceRule, closingDutyRules, closingOpenerRule, headDoerRule } from './closing-duties'
import { listAgents } from './list-agents'

/** How far from its ends a measure is searched for who does it and until when. */
const reach = { closing: 180, doer: 80 }
const shortestMeasure = 12
const dashesBehind = /[\s–—-]+$/
const pieceEnd = /\s*(?:[;,|]|\s[–—-]\s|\.\s)\s*(?![^(]{0,40}\))/
const labelledPiece = /^([A-Za-z][A-Za-z ]{1,28}): ?(.{1,100})$/

type Closed = { range: Range; duties: Duty[] }

/** A measure without the words that close it, and what these say; the measure itself where nothing closes it. */
export function cutClosingDuty({ text }: Pick<Outline, 'text'>, range: Range): Closed {
  const opened = cutDoer(text, range)
  if (opened) return opened
  const words = text.slice(range.start, range.end)
  const tail = words.slice(-reach.closing)
  for (const { pattern } of closingDutyRules) {
    const hit = tail.match(pattern)
    const length = words.length - (hit?.[0].length ?? 0)
    const duty =
      hit?.[1] && length > shortestMeasure
        ? readDutyWords(hit[1], { start: range.start + length, end: range.end })
        : null
    const kept = words.slice(0, length).replace(dashesBehind, '').length
    if (duty) return cutAgain({ text }, { start: range.start, end: range.start + kept }, duty)
  }
  return { range, duties: [] }
}

/** Lamps mended – Quay Office – May 2031: each closing tells its own part. */
function cutAgain({ text }: Pick<Outline, 'text'>, range: Range, duty: Duty): Closed {
  const isDone = duty.units.length > 0 || range.end - range.start < shortestMeasure
  const rest = isDone ? { range, duties: [] } : cutClosingDuty({ text }, range)
  const [named] = rest.duties
  const isWhole = named === undefined || named.units.length === 0
  return isWhole ? { range, duties: [duty] } : { range: rest.range, duties: [{ ...duty, units: named.units }] }
}

/** Ms Roe: book the hall. Who does it stands before a colon. */
function cutDoer(text: string, range: Range): Closed | null {
  const head = matchFirst(headDoerRule, text.slice(range.start, Math.min(range.end, range.start + reach.doer)))
  const names = head?.[1] ? listAgents(head[1]) : []
  if (!head || names.length === 0) return null
  const start = range.start + head[0].length
  const rest = cutClosingDuty({ text }, { start, end: range.end })
  return {
    range: rest.range,
    duties: [
      { range: { start: range.start, end: start }, units: leadFirst(names), deadline: '', target: '' },
      ...rest.duties,
    ],
  }
}

/** A sentence that is nothing but a bracket holds for those before it: (Responsible unit: Justice Bureau; by May 2026). */
export function readBracketSentence(text: string, range: Range): Duty | null {
  const inside = matchFirst(bracketSentenceRule, text.slice(range.start, range.end))?.[1]
  return inside ? readDutyWords(inside, range) : null
}

/** Every piece must name somebody, a time, or carry a label; else the words are only words. */
export function readDutyWords(words: string, range: Range): Duty | null {
  const duty: Duty = { range, units: [], deadline: '', target: '' }
  const pieces = words.split(pieceEnd).filter((piece) => piece.length > 0)
  if (pieces.length === 0 || !pieces.every((piece) => addPiece(piece, duty))) return null
  const isTimeOnly = duty.units.length === 0 && pieces.every((piece) => duty.deadline.includes(piece))
  return isTimeOnly ? { ...duty, deadline: words } : duty
}

function addPiece(piece: string, duty: Duty): boolean {
  const label = piece.match(labelledPiece)
  const kind = label?.[1] ? readEnglishColumn(label[1]) : null
  const value = cutByRule(closingOpenerRule, label?.[2] ?? piece)
  if (label && kind !== 'lead' && kind !== 'deadline' && kind !== 'supporting' && kind !== 'task') return false
  const isTime = readEnglishDeadline(value, null).kind !== 'unset'
  const names = isTime ? [] : listAgents(value)
  if (isTime) duty.deadline = duty.deadline ? `${duty.deadline}, ${value}` : value
  for (const name of names.length === 0 && kind === 'lead' ? [value] : names) duty.units.push(toUnit(name, duty.units))
  return isTime || names.length > 0 || kind === 'lead' || kind === 'deadline'
}

const toUnit = (name: string, before: ReadUnit[]): ReadUnit => ({
  name,
  role: before.length === 0 ? 'lead' : 'supporting',
})
