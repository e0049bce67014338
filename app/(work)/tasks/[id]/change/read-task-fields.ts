import type { Form } from '@/app/form'
import { readRequestId, readText, requireText } from '@/app/read-form'
import type { TaskKey } from '@/usecases/task/steps/open-task'

export const taskKeyFields = ['taskId', 'back'] as const

/** Which task a form is about and the id of its press. */
export const readTaskKey = (form: Form<'taskId'>): TaskKey => ({
  taskId: requireText(form, 'taskId', 100),
  requestId: readRequestId(form),
})

/** Where a form leads afterwards: back to the review queue where it came from, else to the task. */
export const readBack = (form: Form<'back'>, taskId: string): string =>
  readText(form, 'back', 200) === '/review' ? '/review' : `/tasks/${taskId}`
