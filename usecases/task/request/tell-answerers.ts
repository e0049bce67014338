import type { NoticeGroup } from '@/domain/task/move/notices'
import type { RequestKind } from '@/domain/task/task'

const answerers: Record<RequestKind, NoticeGroup> = { cancel: 'leaders', concludeYear: 'directors' }

/** The notice to those who answer a request: `ask`, or `withdraw` when it is taken back. */
export const tellAnswerers = (kind: RequestKind, what: 'ask' | 'withdraw', facts: Record<string, string> = {}) => ({
  to: [answerers[kind]],
  kind: `request.${what}.${kind}`,
  facts,
})
