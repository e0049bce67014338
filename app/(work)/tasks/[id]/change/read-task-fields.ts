import { text } from '@/usecases/steps/form-fields'

/** Where a form leads afterwards: a field that the door adds to the deed's own. */
export const withBack = { back: text(200) }

/** Back to the review queue where the form came from there, else to the task. */
export const leadBack = ({ back, taskId }: { back: string; taskId: string }): string =>
  back === '/review' ? '/review' : `/tasks/${taskId}`
