import type { Task } from '@/domain/task/task'
import { Version } from '@/ui/form/version'

type FieldsProps = { task: Pick<Task, 'id' | 'version'>; back?: string; hasVersion?: boolean }

/** The hidden fields of every form about a task: which one, where to go afterwards, and the version it was made from. */
export function TaskFields({ task, back, hasVersion }: FieldsProps) {
  return (
    <>
      <input type="hidden" name="taskId" value={task.id} />
      {back && <input type="hidden" name="back" value={back} />}
      {hasVersion && <Version value={task.version} />}
    </>
  )
}
