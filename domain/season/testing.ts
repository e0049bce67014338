import type { ReturnRow } from './count-returns'
import type { Return, Season } from './season'

/** A return that is owed by 24 September 2026, for tests. */
export const createReturn = (overrides: Partial<Return> = {}): Return => ({
  id: 'sr1',
  seasonId: 'se1',
  taskId: 't1',
  due: '2026-09-24',
  updateId: null,
  filedAt: null,
  reviewedAt: null,
  reviewedBy: null,
  returnNote: '',
  wasLate: false,
  sentBack: [],
  ...overrides,
})

/** A running season of the district. */
export const createSeason = (overrides: Partial<Season> = {}): Season => ({
  id: 'se1',
  unitId: 'district',
  name: '2026年三季度',
  asOf: '2026-09-20',
  due: '2026-09-24',
  note: '',
  filter: '',
  startedBy: 'coordinator',
  startedAt: '2026-09-16T01:00:00.000Z',
  startedDeputyFor: '',
  closedBy: null,
  closedAt: null,
  frozen: null,
  ...overrides,
})

/** A return beside its running task of the lead unit. */
export const createReturnRow = (overrides: Partial<ReturnRow> = {}): ReturnRow => ({
  due: '2026-09-24',
  filedAt: null,
  reviewedAt: null,
  wasLate: false,
  status: 'inProgress',
  unitId: 'lead',
  unitName: '牵头局',
  unitPath: '/district/lead/',
  ...overrides,
})
