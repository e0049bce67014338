import { noFigures } from '../task/figures/figures'
import type { Circular } from './circular'
import type { Sheet } from './sheet'

/** An empty sheet for tests. */
export const createSheet = (overrides: Partial<Sheet> = {}): Sheet => ({
  ...{ asOf: '2026-09-30', since: '2026-08-31', whole: noFigures, before: null },
  ...{ units: [], tasks: [], season: null },
  ...overrides,
})

/** A circular for tests. */
export const createCircular = (overrides: Partial<Circular> = {}): Circular => ({
  ...{ id: 'circular', unitId: 'district', seasonId: null, year: 2025, asOf: '2026-09-30', language: 'zh' },
  ...{ title: '通报', addressees: '各有关单位：', opening: '截至9月30日。', text: '正文。', sheet: createSheet() },
  ...{ state: 'drafting', since: '2026-10-08T02:00:00.000Z', asksLeader: false, way: [], writers: ['coordinator'] },
  ...{ begunBy: 'coordinator', begunAt: '2026-10-08T02:00:00.000Z', number: '', issuedOn: null, textHash: null },
  version: 1,
  ...overrides,
})
