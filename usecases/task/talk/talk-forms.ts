import { z } from 'zod'
import { choice, id, text } from '../../steps/form-fields'

export const commentForm = z.object({ taskId: id(), text: text(1000) })
export const commentBackForm = z.object({ taskId: id(), commentId: id() })
export const watchForm = z.object({ taskId: id(), watch: choice(['start', 'stop']) })
