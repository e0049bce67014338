import { rememberUntilChange } from '@/db/engine/remember'
import { listTaskReports, type TaskReport } from '@/db/ledger/list-task-reports'
import { issuedAll } from '@/db/ledger/sum-kept'
import type { Scope } from '@/domain/scope'

/** The reports behind the tasks of a scope, newest year first. */
export const listSeenReports = (scope: Scope): Promise<TaskReport[]> =>
  rememberOfReports(['reports of tasks'], scope, () => listTaskReports(scope))

/**
 * What of reports a scope sees through its tasks, kept until it may be something else: of a body below which all were issued, only when
 * reports change.
 */
export async function rememberOfReports<Result>(
  key: unknown[],
  scope: Scope,
  work: () => Promise<Result>,
): Promise<Result> {
  const kind = (await issuedAll(scope)) ? 'places' : 'figures'
  return rememberUntilChange(JSON.stringify([...key, scope]), work, kind)
}
