import type { Scope } from '@/domain/scope'
import { everything } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { keepEach } from '../engine/keep-each'
import { type LedgerLine, listLedger } from './list-ledger'

/** The ledger's lines of these tasks by id, of those that the scope holds; kept task by task. */
export const keepLines = (scope: Scope, ids: string[], bounds: LightBounds): Promise<Map<string, LedgerLine>> =>
  keepEach(JSON.stringify(['lines', scope, bounds]), ids, async (ids) => {
    const page = { group: null, sort: 'due', descending: false, after: null, before: null, size: ids.length } as const
    const { lines } = await listLedger(scope, { ...everything, ids }, page, bounds)
    return new Map(lines.map((line) => [line.id, line]))
  })
