import { noFigures } from '../task/figures/figures'
import type { Snapshot, SnapshotItem } from './snapshot'

/** A promise of a snapshot for tests. */
export const createSnapshotItem = (overrides: Partial<SnapshotItem> = {}): SnapshotItem => ({
  ...{ taskId: 'task', heading: '（一）深化执法改革', promise: '建成执法监督平台。', unitName: '区司法局' },
  ...{ result: 'fulfilled', lateDays: 0, text: '平台已建成。', told: ['平台已建成。'] },
  ...overrides,
})

/** A snapshot for tests. */
export const createSnapshot = (overrides: Partial<Snapshot> = {}): Snapshot => ({
  ...{ id: 'snapshot', unitId: 'district', reportId: 'r1', year: 2025, reportTitle: '2025年度报告', language: 'zh' },
  ...{ asOf: '2026-09-30', promised: 1, figures: { ...noFigures, total: 1, fulfilled: 1 } },
  ...{ items: [createSnapshotItem()], reason: '', state: 'drafting', since: '2026-10-08T02:00:00.000Z', way: [] },
  ...{ writers: ['coordinator'], begunBy: 'coordinator', begunAt: '2026-10-08T02:00:00.000Z', number: null },
  ...{ publishedOn: null, data: null, hash: null, version: 1 },
  ...overrides,
})
