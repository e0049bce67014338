import { z } from 'zod'
import { priorities } from '@/domain/task/task'
import { id, optionalChoice, text, version, whole } from '../../steps/form-fields'

/** What a line of the ledger is changed by in place; a field that was not offered is empty. */
export const rowForm = z.object({
  taskId: id(),
  version: version(),
  note: text(2000),
  priority: optionalChoice(priorities),
  handlerId: text(100),
  percent: whole(3),
  done: text(),
  fallReason: text(500),
})
