import { readRequestId, readText, requireText } from '@/app/read-form'
import type { TaskKey } from '@/usecases/open-task'

/** Which task a form is about and the id of its press. */
export const readTaskKey = (form: FormData): TaskKey => ({
  taskId: requireText(form, 'taskId', 100),
  requestId: readRequestId(form),
})

/** Where a form leads afterwards: back to the review queue where it came from, else to the task. */
export const readBack = (form: FormData, taskId: string): string =>
  readText(form, 'back', 200) === '/review' ? '/review' : `/tasks/${taskId}`
