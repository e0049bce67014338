import { type LedgerProblem, problemAt } from './problem'
import type { LedgerRow } from './read-row'

/** A task that exists, as far as a row may be the same. */
export type KnownTask = { number: string | null; title: string; leadUnitId: string | null }

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
const keyOf = (title: string, unitId: string | null): string => `${fold(title)}\n${unitId ?? ''}`

/**
 * Rows that say what another row of the sheet says, or what an existing task is: the same number, or title and lead unit. A row that a
 * person keeps all the same is told no more.
 */
export function findTwins(
  rows: readonly LedgerRow[],
  known: readonly KnownTask[],
  kept: ReadonlySet<number>,
): LedgerProblem[] {
  const byNumber = new Map(known.flatMap((task) => (task.number ? [[fold(task.number), task] as const] : [])))
  const byTitle = new Map(known.map((task) => [keyOf(task.title, task.leadUnitId), task]))
  const seen = new Map<string, number>()
  return rows.flatMap((row) => {
    const key = `${keyOf(row.title, row.values.leadUnitId)}\n${fold(row.result)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.row)
    const problem = findTwin(row, { first, byNumber, byTitle })
    return problem && !kept.has(row.row) ? [problem] : []
  })
}

type Held = { first: number | undefined; byNumber: Map<string, KnownTask>; byTitle: Map<string, KnownTask> }

function findTwin({ row, title, texts, values }: LedgerRow, { first, byNumber, byTitle }: Held): LedgerProblem | null {
  const numbered = texts.number ? byNumber.get(fold(texts.number)) : undefined
  if (numbered) {
    const facts = { number: numbered.number ?? '', title: numbered.title }
    return problemAt(row, 'number', texts.number, { code: 'numberKnown', facts })
  }
  const titled = title ? byTitle.get(keyOf(title, values.leadUnitId)) : undefined
  if (titled) {
    const facts = { number: titled.number ?? '', title: titled.title }
    return problemAt(row, 'title', title, { code: 'twinKnown', facts })
  }
  return first === undefined || !title
    ? null
    : problemAt(row, 'title', title, { code: 'twinInSheet', facts: { row: first } })
}
