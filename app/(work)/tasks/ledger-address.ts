import { isOver } from '@/domain/calendar'
import { buckets } from '@/domain/task/figures/bucket'
import { outlooks } from '@/domain/task/forecast'
import {
  type ChosenColumn,
  chosenColumns,
  everything,
  firstPage,
  type LedgerFilter,
  type LedgerGroup,
  type LedgerPage,
  ledgerGroups,
  ledgerSorts,
  proofFilters,
  type Reviewer,
  urgeFilters,
} from '@/domain/task/ledger'
import { lightColours } from '@/domain/task/light'
import { readNumber } from '@/domain/task/number'
import { priorities, taskKinds, taskStatuses } from '@/domain/task/task'
import { readTypedDay } from '@/domain/typed-day'

/** Every parameter that the ledger's address knows: conditions first, then order and place. */
export const ledgerParams = [
  ...(['q', 'status', 'light', 'bucket', 'unit', 'with', 'step', 'report', 'year', 'handler', 'leader'] as const),
  ...([
    'kind',
    'priority',
    'from',
    'to',
    'counted',
    'by',
    'late',
    'timely',
    'extended',
    'silent',
    'moved',
    'claimed',
    'proof',
    'outlook',
    'urge',
    'review',
    'watched',
    'id',
    'asOf',
  ] as const),
  ...(['group', 'sort', 'dir', 'after', 'before', 'rows', 'col', 'at'] as const),
] as const
type LedgerParams = Partial<Record<(typeof ledgerParams)[number], string | string[]>>

export const densities = ['dense', 'middle', 'loose'] as const
export type Density = (typeof densities)[number]

/** All that the ledger's address says: which tasks, in which order, how drawn. `columns`: some of them, none for all; `at`: rows on the pages before, to be shown alone. */
export type LedgerAddress = {
  filter: LedgerFilter
  page: LedgerPage
  density: Density
  columns: ChosenColumn[]
  at: number
}

/**
 * Reads the ledger's address. Whatever is unknown, damaged or foreign is dropped, so that an old or mistyped address
 * still opens a ledger. `me` is whom `review=me` and `watched=me` mean.
 */
export function readLedgerAddress(params: LedgerParams, me: Reviewer): LedgerAddress {
  const sort = oneOf(ledgerSorts, params.sort)
  return {
    filter: readFilter(params, me),
    page: {
      group: readGroup(params),
      sort: sort ?? 'number',
      descending: sort !== null && first(params.dir) === 'desc',
      after: textOf(params.after, 200) || null,
      before: textOf(params.before, 200) || null,
      size: firstPage.size,
    },
    density: oneOf(densities, params.rows) ?? 'middle',
    columns: readColumns(params.col),
    at: params.after || params.before ? countOf(params.at) : 0,
  }
}

function readColumns(value: string | string[] | undefined): ChosenColumn[] {
  const columns = someOf(chosenColumns, value)
  return columns.length === chosenColumns.length ? [] : columns
}

// A number is looked for across all headings.
function readGroup({ group, q }: LedgerParams): LedgerGroup | null {
  if (first(group) === 'none' || (!first(group) && readNumber(textOf(q, 100)))) return null
  return oneOf(ledgerGroups, group) ?? 'step'
}

/** Writes the address that reads back as the same; what is as usual is left out. Gives `` or `?a=b`. */
export function writeLedgerAddress(
  address: Omit<Partial<LedgerAddress>, 'filter' | 'page'> & {
    filter?: Partial<LedgerFilter>
    page?: Partial<LedgerPage>
  },
): string {
  const pairs = [
    ...filterPairs({ ...everything, ...address.filter }),
    ...pagePairs(readNumber(address.filter?.words ?? '') !== null, address.page ?? {}),
  ]
  if (address.density && address.density !== 'middle') pairs.push(['rows', address.density])
  pairs.push(...many('col', address.columns ?? []))
  if (address.at) pairs.push(['at', String(address.at)])
  const query = new URLSearchParams(pairs).toString()
  return query ? `?${query}` : ''
}

/** What of an address makes a view: conditions, order and columns; not where in the list it stands, nor how dense. */
export const writeView = ({ filter, page, columns }: LedgerAddress): string =>
  writeLedgerAddress({ filter, page: { ...page, after: null, before: null }, columns })

function readFilter(params: LedgerParams, me: Reviewer): LedgerFilter {
  return {
    words: textOf(params.q, 100),
    statuses: someOf(taskStatuses, params.status),
    colours: someOf(lightColours, params.light),
    buckets: someOf(buckets, params.bucket),
    unitId: idOf(params.unit),
    supportingId: idOf(params.with),
    stepId: idOf(params.step),
    reportId: idOf(params.report),
    year: yearOf(params.year),
    handlerId: idOf(params.handler),
    leaderId: idOf(params.leader),
    kinds: someOf(taskKinds, params.kind),
    priority: oneOf(priorities, params.priority),
    dueFrom: dayOrNull(params.from),
    dueTo: dayOrNull(params.to),
    counted: first(params.counted) === '1',
    dueBy: dayOrNull(params.by),
    late: first(params.late) === '1',
    onTime: first(params.timely) === '1',
    extended: first(params.extended) === '1',
    silent: first(params.silent) === '1',
    moved: first(params.moved) === '1',
    claimed: first(params.claimed) === '1',
    proof: oneOf(proofFilters, params.proof),
    outlook: oneOf(outlooks, params.outlook),
    urge: oneOf(urgeFilters, params.urge),
    reviewer: first(params.review) === 'me' ? me : null,
    watcher: first(params.watched) === 'me' ? me.userId : null,
    ids: listOf(params.id).filter(isId).slice(0, 500),
    asOf: pastOrNull(params.asOf),
  }
}

type Pair = [string, string]

function filterPairs(filter: LedgerFilter): Pair[] {
  const single: [string, string | number | null][] = [
    ['q', filter.words],
    ['unit', filter.unitId],
    ['with', filter.supportingId],
    ['step', filter.stepId],
    ['report', filter.reportId],
    ['year', filter.year],
    ['handler', filter.handlerId],
    ['leader', filter.leaderId],
    ['priority', filter.priority],
    ['from', filter.dueFrom],
    ['to', filter.dueTo],
    ['counted', filter.counted ? 1 : null],
    ['by', filter.dueBy],
    ['late', filter.late ? 1 : null],
    ['timely', filter.onTime ? 1 : null],
    ['extended', filter.extended ? 1 : null],
    ['silent', filter.silent ? 1 : null],
    ['moved', filter.moved ? 1 : null],
    ['claimed', filter.claimed ? 1 : null],
    ['proof', filter.proof],
    ['outlook', filter.outlook],
    ['urge', filter.urge],
    ['review', filter.reviewer ? 'me' : null],
    ['watched', filter.watcher ? 'me' : null],
    ['asOf', filter.asOf],
  ]
  return [
    ...single.flatMap(([key, value]): Pair[] => (value ? [[key, String(value)]] : [])),
    ...many('status', filter.statuses),
    ...many('light', filter.colours),
    ...many('bucket', filter.buckets),
    ...many('kind', filter.kinds),
    ...many('id', filter.ids),
  ]
}

function pagePairs(
  isNumber: boolean,
  { group = isNumber ? null : 'step', sort = 'number', descending = false, after, before }: Partial<LedgerPage>,
): Pair[] {
  const pairs: Pair[] = []
  if (group !== (isNumber ? null : 'step')) pairs.push(['group', group ?? 'none'])
  if (sort !== 'number' || descending) pairs.push(['sort', sort])
  if (descending) pairs.push(['dir', 'desc'])
  if (after) pairs.push(['after', after])
  if (before) pairs.push(['before', before])
  return pairs
}

const many = (key: string, values: readonly string[]): Pair[] => values.map((value) => [key, value])
const listOf = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : value ? [value] : [])
const first = (value: string | string[] | undefined): string => listOf(value)[0] ?? ''
const textOf = (value: string | string[] | undefined, length: number): string => first(value).trim().slice(0, length)
const isId = (text: string): boolean => /^[\w-]{1,40}$/.test(text)

function someOf<Value extends string>(known: readonly Value[], value: string | string[] | undefined): Value[] {
  const given = listOf(value)
  return known.filter((item) => given.includes(item))
}

function oneOf<Value extends string>(known: readonly Value[], value: string | string[] | undefined): Value | null {
  return known.find((item) => item === first(value)) ?? null
}

function idOf(value: string | string[] | undefined): string | null {
  const text = first(value)
  return isId(text) ? text : null
}

function yearOf(value: string | string[] | undefined): number | null {
  const text = first(value)
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null
}

const countOf = (value: string | string[] | undefined): number =>
  /^\d{1,7}$/.test(first(value)) ? Number(first(value)) : 0

// A day that is not over stands as it stands now.
function pastOrNull(value: string | string[] | undefined): string | null {
  const day = dayOrNull(value)
  return isOver(day, new Date().toISOString()) ? day : null
}

const dayOrNull = (value: string | string[] | undefined): string | null => readTypedDay(first(value).slice(0, 20))
