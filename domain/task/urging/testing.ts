import type { Instruction } from './instruction'
import { demands, type Urge } from './urge'

/** A yellow slip about the test task that waits for its receipt, for tests. */
export const createUrge = (overrides: Partial<Urge> = {}): Urge => ({
  ...{ id: 'urge1', taskId: 't1', year: 2026, sequence: 1, number: '法督催〔2026〕1号' },
  ...{ colour: 'yellow', reason: 'behind', count: 12, demands: ['explain', 'progress'], words: '' },
  ...{ replyDue: '2026-12-18', unitId: 'lead', issuedBy: 'coordinator', issuedAt: '2026-12-15T02:00:00.000Z' },
  ...{ issuedFor: '2026-12-15', issuedDeputyFor: '', receiptedBy: null, receiptedAt: null },
  ...{ readBy: null, readAt: null, answers: {} },
  ...{ answeredBy: null, answeredAt: null, answeredDeputyFor: '', answer: '' },
  ...overrides,
})

/** A leader's note to the handler of the test task that waits for an answer, for tests. */
export const createInstruction = (overrides: Partial<Instruction> = {}): Instruction => ({
  ...{ id: 'note1', taskId: 't1', text: '请抓紧', issuedBy: 'leader', issuedAt: '2026-12-15T02:00:00.000Z' },
  ...{ issuedDeputyFor: '', toUserId: 'handler', toUnitId: 'lead', replyDue: '2026-12-21' },
  ...{ answer: '', answeredBy: null, answeredAt: null, answeredDeputyFor: '' },
  ...overrides,
})

/** The same words for whatever a slip asks, for tests. */
export const answerAll = (text: string) => ({
  'answer.*': Object.fromEntries([...demands, 'words'].map((point) => [point, text])),
})
