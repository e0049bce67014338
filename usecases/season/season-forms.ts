import { z } from 'zod'
import { day, id, text, whole } from '../steps/form-fields'

/** `seen`: how many tasks the page showed that the season would ask about. */
export const startForm = z.object({ name: text(60), asOf: day(), due: day(), note: text(500), seen: whole(7) })
export const closeForm = z.object({ seasonId: id() })

const row = z.object({ seasonId: id(), taskId: id() })
export const reviewForm = row.extend({ updateId: id() })
export const sendBackForm = row.extend({ reason: text(1000) })
