import type { Deadline } from '@/domain/task/deadline'
import type { Priority } from '@/domain/task/task'
import type { CellTexts, Offered, Offers } from './columns'
import { type Finding, find } from './finding'
import { matchPerson, matchUnit, splitNames } from './match-name'
import { readDue } from './read-due'

/** The most characters of a title, and of each standard. */
export const cellLengths = { title: 200, standard: 500 }

/** What the cells of a row mean; null where they are empty or cannot be read. */
export type CellValues = {
  title: string
  leadUnitId: string | null
  supportingIds: string[]
  handlerId: string | null
  deadline: Deadline | null
  standards: string[]
  priority: Priority
}
export type ReadCells = { values: CellValues; findings: Finding[] }

/** Reads a row: what each cell means, and what cannot be read or is missing. */
export function readCells(texts: CellTexts, offers: Offers): ReadCells {
  const title = readTitle(texts.title)
  const lead = readLead(texts.lead, offers)
  const supporting = readSupporting(texts.supporting, offers)
  const handler = readHandler(texts.handler, lead.value, offers)
  const due = readDueCell(texts, offers)
  const standards = readStandards(texts.standards)
  const key = readKey(texts.key, offers)
  return {
    values: {
      title: title.value,
      leadUnitId: lead.value?.id ?? null,
      supportingIds: supporting.value.filter((id) => id !== lead.value?.id),
      handlerId: handler.value,
      deadline: due.value,
      standards: standards.value,
      priority: key.value,
    },
    findings: [title, lead, supporting, handler, due, standards, key].flatMap(({ findings }) => findings),
  }
}

type Read<Value> = { value: Value; findings: Finding[] }

function readTitle(text: string): Read<string> {
  const value = text.replace(/\s+/g, ' ').trim()
  const { length } = value
  if (!length) return { value, findings: [find('title', 'titleMissing', {})] }
  const tooLong = find('title', 'titleLong', { max: cellLengths.title, length })
  return { value, findings: length > cellLengths.title ? [tooLong] : [] }
}

function readLead(text: string, { units }: Offers): Read<Offered | null> {
  if (!text.trim()) return { value: null, findings: [find('lead', 'leadMissing', {})] }
  const match = matchUnit(text, units)
  if (match.one) return { value: match.one, findings: [] }
  const options = match.maybe.map(({ label }) => ({ label, text: label }))
  return { value: null, findings: [findUnit('lead', text.trim(), options)] }
}

const findUnit = (column: 'lead' | 'supporting', text: string, options: { label: string; text: string }[]): Finding =>
  options.length
    ? find(column, 'unitMany', { text, count: options.length }, options)
    : find(column, 'unitUnknown', { text })

function readSupporting(text: string, { units, names }: Offers): Read<string[]> {
  const written = splitNames(text)
  const matches = written.map((name) => ({ name, match: matchUnit(name, units) }))
  const ids = matches.flatMap(({ match }) => (match.one ? [match.one.id] : []))
  const findings = matches.flatMap(({ name, match }, at) =>
    match.one
      ? []
      : [
          findUnit(
            'supporting',
            name,
            match.maybe.map(({ label }) => ({
              label,
              text: written.map((other, index) => (index === at ? label : other)).join(names.listMark),
            })),
          ),
        ],
  )
  return { value: [...new Set(ids)], findings }
}

function readHandler(text: string, lead: Offered | null, { handlers }: Offers): Read<string | null> {
  const typed = text.trim()
  if (!typed) return { value: null, findings: [] }
  const own = handlers.filter(({ unitId }) => unitId === lead?.id)
  const match = matchPerson(typed, own)
  if (match.one) return { value: match.one.id, findings: [] }
  const options = (match.maybe.length ? match.maybe : own).map(({ label }) => ({ label, text: label }))
  return {
    value: null,
    findings: [
      match.maybe.length
        ? find('handler', 'handlerMany', { text: typed, count: match.maybe.length }, options)
        : find('handler', 'handlerUnknown', { text: typed, unit: lead?.label ?? '' }, options.slice(0, 5)),
    ],
  }
}

function readDueCell({ due, words }: CellTexts, offers: Offers): Read<Deadline | null> {
  const read = readDue(due, offers)
  if (read.deadline) return { value: { ...read.deadline, words }, findings: [] }
  const offer = (day: string) => [{ label: day, text: day }]
  const text = due.trim()
  if (read.problem === 'impossible') {
    const meant = readDue(words, offers).deadline?.due
    return {
      value: null,
      findings: [find('due', 'dueImpossible', { text, month: read.month, words }, offer(meant ?? read.lastDay))],
    }
  }
  if (read.problem === 'unreadable') return { value: null, findings: [find('due', 'dueUnreadable', { text })] }
  const yearEnd = `${offers.planYear}-12-31`
  return { value: null, findings: [find('due', 'dueMissing', { words }, offer(yearEnd))] }
}

function readStandards(text: string): Read<string[]> {
  const value = splitStandards(text)
  const length = Math.max(0, ...value.map((each) => each.length))
  if (!value.length) return { value, findings: [find('standards', 'standardMissing', {})] }
  const tooLong = find('standards', 'standardLong', { max: cellLengths.standard, length })
  return { value, findings: length > cellLengths.standard ? [tooLong] : [] }
}

/** The standards in a cell: several are parted by ； or lines; numbers before them are dropped. */
export const splitStandards = (text: string): string[] => [
  ...new Set(
    text
      .split(/[；;\n]/)
      .map((each) => each.trim().replace(/^(?:\d{1,2}[.、．]\s*|[（(]\d{1,2}[）)]\s*)(?!\d)/u, ''))
      .filter(Boolean),
  ),
]

const yes = /^(?:是|重点|[√✓✔]|1|y|yes|true|key)$/i
const no = /^(?:否|一般|[×✗]|0|n|no|false|normal|-)?$/i

function readKey(text: string, { names }: Offers): Read<Priority> {
  const typed = text.trim()
  if (typed === names.key || yes.test(typed)) return { value: 'key', findings: [] }
  return { value: 'normal', findings: no.test(typed) ? [] : [find('key', 'keyUnreadable', { text: typed })] }
}
