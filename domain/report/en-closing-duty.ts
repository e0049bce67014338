import type { Duty } from './draft'
import { listAgents } from './en-agents'
import { readEnglishColumn } from './en-columns'
import { readEnglishDeadline } from './en-read-deadline'
import type { Outline } from './read-outline'
import type { Range, ReadUnit } from './report-text'

/** What closes a measure and says who or until when: (Head of Estates, July 2027), [Owner: Clerk], – Town Clerk, by May. */
const closings: RegExp[] = [
  /\s*[([]((?:[^()[\]]|\([^()]{1,40}\)){2,140})[)\]][.;]?$/,
  /\s+[–—-]\s+([^–—.;:]{3,100})[.;]?$/,
  /\s+((?:Lead|Owner|Action owner|Responsible|Responsibility|Deadline|Due(?: date)?|By when|Timescale|Target date)(?: [a-z]{2,12})?: ?[^:.]{2,80}(?::[^:.]{2,60})?)\.?$/,
]

/** A measure without the words that close it, and what these say; the measure itself where nothing closes it. */
export function cutClosingDuty({ text }: Outline, range: Range): { range: Range; duties: Duty[] } {
  const words = text.slice(range.start, range.end)
  const tail = words.slice(-180)
  for (const pattern of closings) {
    const hit = tail.match(pattern)
    const length = words.length - (hit?.[0].length ?? 0)
    const duty = hit?.[1] && length > 12 ? readDutyWords(hit[1], { start: range.start + length, end: range.end }) : null
    if (duty) return { range: { start: range.start, end: range.start + length }, duties: [duty] }
  }
  return { range, duties: [] }
}

/** Every piece must name somebody, a time, or carry a label; else the words are only words. */
export function readDutyWords(words: string, range: Range): Duty | null {
  const duty: Duty = { range, units: [], deadline: '', target: '' }
  const pieces = words.split(/\s*(?:[;,|]|\s[–—-]\s|\.\s)\s*(?![^(]{0,40}\))/).filter((piece) => piece.length > 0)
  return pieces.length > 0 && pieces.every((piece) => addPiece(piece, duty)) ? duty : null
}

function addPiece(piece: string, duty: Duty): boolean {
  const label = piece.match(/^([A-Za-z][A-Za-z ]{1,28}): ?(.{1,100})$/)
  const kind = label?.[1] ? readEnglishColumn(label[1]) : null
  const value = (label?.[2] ?? piece).replace(/^(?:and|with|led by|by the|by) (?=[A-Z])/, '')
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
