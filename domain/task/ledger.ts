import type { Bucket } from './bucket'
import type { LightColour } from './light'
import type { Priority, TaskKind, TaskStatus } from './task'

export const ledgerSorts = ['number', 'title', 'light', 'unit', 'due', 'percent', 'status', 'updated'] as const
export type LedgerSort = (typeof ledgerSorts)[number]

/** What the ledger shows, as the URL says it; an empty list or null sets no condition. */
export type LedgerFilter = {
  words: string
  statuses: TaskStatus[]
  colours: LightColour[]
  buckets: Bucket[]
  unitId: string | null
  supportingId: string | null
  stepId: string | null
  reportId: string | null
  year: number | null
  handlerId: string | null
  leaderId: string | null
  kinds: TaskKind[]
  priority: Priority | null
  dueFrom: string | null
  dueTo: string | null
  late: boolean
}

export const everything: LedgerFilter = {
  words: '',
  statuses: [],
  colours: [],
  buckets: [],
  unitId: null,
  supportingId: null,
  stepId: null,
  reportId: null,
  year: null,
  handlerId: null,
  leaderId: null,
  kinds: [],
  priority: null,
  dueFrom: null,
  dueTo: null,
  late: false,
}

/** One page of the ledger: where it starts (the key of a row on the page before or after) and how it is sorted. */
export type LedgerPage = {
  sort: LedgerSort
  descending: boolean
  after: string | null
  before: string | null
  size: number
}
