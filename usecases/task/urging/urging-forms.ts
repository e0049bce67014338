import { z } from 'zod'
import { demands } from '@/domain/task/urging/urge'
import { urgeChoices } from '@/domain/task/urging/urge-rights'
import { choice, day, each, id, list, optionalDay, text } from '../../steps/form-fields'

/** `id`: the tasks still ticked; `seen`: each task of the preview with the colour that it showed, as `TASK COLOUR`. */
export const urgeForm = z.object({
  id: list(),
  seen: list(),
  choice: choice(urgeChoices),
  demand: list().transform((given) => demands.filter((each) => given.includes(each))),
  words: text(500),
  replyDue: day(),
})

const slip = z.object({ taskId: id(), urgeId: id() })
export const receiptForm = slip
/** The most characters of the answer to one demand. */
export const answerLength = 2000
/** An answer for each thing that the slip asks, by its code. */
export const answerForm = slip.extend({ 'answer.*': each(text(answerLength)) })

/** `to`: people as `UNIT PERSON`; without a day the note is to be read alone. */
export const instructForm = z.object({
  id: list(),
  to: list(),
  text: text(500),
  replyDue: optionalDay(),
})
export const replyForm = z.object({ taskId: id(), instructionId: id(), answer: text(2000) })
