import { rememberUntilChange } from '@/db/engine/remember'
import { listTaskReports, type TaskReport } from '@/db/ledger/list-task-reports'
import { issuedAll } from '@/db/ledger/sum-kept'
import type { Scope } from '@/domain/scope'

/**
 * The reports behind the tasks of a scope, newest year first; kept until one of them may be another: of a body below which all were
 * issued, only when reports change.
 */
export async function listSeenReports(scope: Scope): Promise<TaskReport[]> {
  const kind = (await issuedAll(scope)) ? 'places' : 'figures'
  return rememberUntilChange(JSON.stringify(['reports of tasks', scope]), () => listTaskReports(scope), kind)
}
