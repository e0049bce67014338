import { type LedgerFilter, noLeader } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import type { FilterNames } from './name-filter'

export type ChipFact = { key: string; label: string; value: string; without: LedgerFilter }
type Part = [key: string, label: string, value: string, without: Partial<LedgerFilter>]

/** The conditions in force, each in words and with the filter that remains without it. */
export function listChips(filter: LedgerFilter, names: FilterNames, words: Dictionary): ChipFact[] {
  const { filter: text } = words.ledger
  const named = (id: string | null, name: string) => (id ? name || text.unknown : '')
  const parts: Part[] = [
    ['words', text.words, filter.words, { words: '' }],
    ['year', text.year, filter.year ? String(filter.year) : '', { year: null }],
    ['report', text.report, named(filter.reportId, names.report), { reportId: null }],
    ['unit', text.unit, named(filter.unitId, names.unit), { unitId: null }],
    ['supporting', text.supporting, named(filter.supportingId, names.supporting), { supportingId: null }],
    ['step', text.step, named(filter.stepId, names.step), { stepId: null }],
    ['handler', text.handler, named(filter.handlerId, names.handler), { handlerId: null }],
    ['leader', text.leader, nameLeader(filter, names, words), { leaderId: null }],
    ...listStateParts(filter, words),
    ['from', text.from, filter.dueFrom ?? '', { dueFrom: null }],
    ['to', text.to, filter.dueTo ?? '', { dueTo: null }],
    ['asOf', text.asOf, filter.asOf ?? '', { asOf: null }],
    ['ids', text.ids, filter.ids.length ? text.idsCount({ count: filter.ids.length }) : '', { ids: [] }],
  ]
  return parts
    .filter(([, , value]) => value !== '')
    .map(([key, label, value, without]) => ({ key, label, value, without: { ...filter, ...without } }))
}

function nameLeader({ leaderId }: LedgerFilter, { leader }: FilterNames, { ledger: { filter } }: Dictionary): string {
  if (leaderId === noLeader) return filter.noLeader
  return leaderId ? leader || filter.unknown : ''
}

/** The same as one text for papers; all that is in sight where no condition is set. */
export function sayConditions(filter: LedgerFilter, names: FilterNames, words: Dictionary): string {
  const { common, exports } = words
  const chips = listChips(filter, names, words).map(
    ({ label, value }) => `${label}${common.colon}${exports.quoted({ text: value })}`,
  )
  return chips.join(exports.noteMark) || exports.dictionary.everything
}

function listStateParts(filter: LedgerFilter, words: Dictionary): Part[] {
  const { filter: text } = words.ledger
  const { buckets, counted, tallies } = words.figures
  const { statuses, lightColours, kinds, priorities } = words.task
  const join = (values: string[]) => values.join(text.or)
  return [
    ['status', text.status, join(filter.statuses.map((status) => statuses[status])), { statuses: [] }],
    ['light', text.light, join(filter.colours.map((colour) => lightColours[colour])), { colours: [] }],
    ['bucket', text.bucket, join(filter.buckets.map((bucket) => buckets[bucket])), { buckets: [] }],
    ['kind', text.kind, join(filter.kinds.map((kind) => kinds[kind])), { kinds: [] }],
    ['priority', text.priority, filter.priority ? priorities[filter.priority] : '', { priority: null }],
    ['counted', counted, filter.counted ? text.is : '', { counted: false }],
    ['dueBy', text.dueBy, filter.dueBy ?? '', { dueBy: null }],
    ['late', tallies.late, filter.late ? text.is : '', { late: false }],
    ['onTime', tallies.onTime, filter.onTime ? text.is : '', { onTime: false }],
    ['extended', tallies.extended, filter.extended ? text.is : '', { extended: false }],
    ['silent', words.ledger.filter.silent, filter.silent ? text.is : '', { silent: false }],
    ['moved', text.moved, filter.moved ? text.is : '', { moved: false }],
    ['claimed', text.claimed, filter.claimed ? text.is : '', { claimed: false }],
    ['proof', text.proof, filter.proof ? text.proofs[filter.proof] : '', { proof: null }],
    [
      'outlook',
      text.outlook,
      filter.outlook ? words.overview.forecast.outlooks[filter.outlook] : '',
      { outlook: null },
    ],
    ['urge', words.urging.filter.label, filter.urge ? words.urging.filter.values[filter.urge] : '', { urge: null }],
    ['review', text.review, filter.reviewer ? text.is : '', { reviewer: null }],
    ['watched', text.watched, filter.watcher ? text.is : '', { watcher: null }],
  ]
}
