import type { AnnualParagraph, Edition } from './edition'

/** An edition for tests. */
export const createEdition = (overrides: Partial<Edition> = {}): Edition => ({
  ...{ id: 'edition', issuerUnitId: 'district', reportId: 'r1', year: 2026, number: 1, reason: '', language: 'zh' },
  ...{ state: 'drafting', since: '2026-12-01T02:00:00.000Z', asksLeader: false, way: [] },
  ...{ begunBy: 'coordinator', begunAt: '2026-12-01T02:00:00.000Z' },
  ...{ reportDue: '2027-03-01', publishDue: '2027-04-01', reportedOn: null, publishedOn: null },
  ...{ frozen: null, textHash: null, version: 1 },
  ...overrides,
})

/** A paragraph for tests. */
export const createParagraph = (overrides: Partial<AnnualParagraph> = {}): AnnualParagraph => ({
  ...{ id: 'paragraph', editionId: 'edition', content: 1, position: 1, heading: '', taskIds: [], shortcomingId: null },
  ...{ sentences: [{ text: '已经办成。', evidenceIds: [] }], dropReason: null, version: 1 },
  ...{ writtenBy: 'coordinator', writtenAt: '2026-12-01T02:00:00.000Z' },
  ...overrides,
})
