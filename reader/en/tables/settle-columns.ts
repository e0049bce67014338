import { fitsAny } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { measuredWork, resultWork } from './work-columns'

type Kinds = (ColumnKind | null)[]

/** The columns of a head row, where one head could mean two things: what its neighbours are decides. */
export function settleColumns(heads: readonly string[], kinds: Kinds): Kinds {
  const tasks = kinds.filter((kind) => kind === 'task' || kind === 'advice' || kind === 'answer').length
  if (tasks > 1)
    return kinds.map((kind, at) => (kind === 'task' && fitsAny(measuredWork, heads[at] ?? '') ? 'target' : kind))
  const first = kinds.indexOf('target')
  const isResult = tasks === 0 && first !== kinds.lastIndexOf('target') && fitsAny(resultWork, heads[first] ?? '')
  return isResult ? kinds.map((kind, at) => (at === first ? 'task' : kind)) : kinds
}
