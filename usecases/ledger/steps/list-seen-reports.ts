import { rememberUntilChange } from '@/db/engine/remember'
import { listTaskReports, type TaskReport } from '@/db/ledger/list-task-reports'
import type { Scope } from '@/domain/scope'

/** The reports behind the tasks of a scope, newest year first; kept until a task or a report changes. */
export const listSeenReports = (scope: Scope): Promise<TaskReport[]> =>
  rememberUntilChange(JSON.stringify(['reports of tasks', scope]), () => listTaskReports(scope), 'figures')
