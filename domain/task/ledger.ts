import type { Actor } from '@/domain/people'
import type { Bucket } from './figures/bucket'
import type { Outlook } from './forecast'
import type { LightColour } from './light'
import type { Priority, TaskKind, TaskStatus } from './task'

export const ledgerSorts = ['number', 'title', 'light', 'unit', 'due', 'percent', 'status', 'updated'] as const
export type LedgerSort = (typeof ledgerSorts)[number]

/** Rows under heads: by heading of the report, or by lead unit. */
export const ledgerGroups = ['step', 'unit'] as const
export type LedgerGroup = (typeof ledgerGroups)[number]

export const urgeFilters = ['urged', 'awaited', 'unanswered'] as const
export type UrgeFilter = (typeof urgeFilters)[number]

/** Accepted for one of its standards; not; or none at all, be it accepted or still to be judged. Process material never counts. */
export const proofFilters = ['accepted', 'unaccepted', 'none'] as const
export type ProofFilter = (typeof proofFilters)[number]

/** In the place of a leader's id: under no leader. */
export const noLeader = 'none'

/** Whose review a filter asks for. */
export type Reviewer = Pick<Actor, 'userId' | 'role' | 'unitId' | 'unitPath'>

/** The columns beside number and title, which are always there; a reader chooses among them. */
export const chosenColumns = ['light', 'unit', 'handler', 'due', 'percent', 'progress', 'proof', 'status'] as const
export type ChosenColumn = (typeof chosenColumns)[number]

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
  /** Year of the report that promised it; the plan is for the year after. */
  year: number | null
  handlerId: string | null
  /** `noLeader` for the tasks under none. */
  leaderId: string | null
  kinds: TaskKind[]
  priority: Priority | null
  dueFrom: string | null
  dueTo: string | null
  /** What the rates are out of (`isCounted`): neither cancelled nor no longer applicable. */
  counted: boolean
  /** To be fulfilled by the end of this day by its original day (`isDueBy`). */
  dueBy: string | null
  /** Handed in after the due day, whatever became of it. */
  late: boolean
  /** Fulfilled by the original day. */
  onTime: boolean
  /** Fulfilled after the original day, by the day given later. */
  extended: boolean
  /** Under way and long without a report (`isSilent`). */
  silent: boolean
  /** Its day was moved by an extension. */
  moved: boolean
  /** A result of it is claimed, accepted or not (`isClaimed`). */
  claimed: boolean
  proof: ProofFilter | null
  /** Open, and coming out so at its present pace (`forecastTask`). */
  outlook: Outlook | null
  /** Urged at all; still to be answered; not answered by the day asked for. */
  urge: UrgeFilter | null
  /** Waiting for this person's review. */
  reviewer: Reviewer | null
  /** Watched by the person of this id. */
  watcher: string | null
  ids: string[]
  /** The day that is over at whose end the tasks are asked for; null for now. Not a condition on a task: it says which data are asked. */
  asOf: string | null
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
  counted: false,
  dueBy: null,
  late: false,
  onTime: false,
  extended: false,
  silent: false,
  moved: false,
  claimed: false,
  proof: null,
  outlook: null,
  urge: null,
  reviewer: null,
  watcher: null,
  ids: [],
  asOf: null,
}

/** One page of the ledger: where it starts (the key of a row on the page before or after) and how it is sorted. */
export type LedgerPage = {
  group: LedgerGroup | null
  sort: LedgerSort
  descending: boolean
  after: string | null
  before: string | null
  size: number
}

/** How the rows are put in order, on pages and in files. */
export type LedgerOrder = Pick<LedgerPage, 'group' | 'sort' | 'descending'>

/** The ledger as it opens. */
export const firstPage: LedgerPage = {
  group: 'step',
  sort: 'number',
  descending: false,
  after: null,
  before: null,
  size: 50,
}
