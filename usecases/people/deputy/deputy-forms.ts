import { z } from 'zod'
import { day, id, text } from '../../steps/form-fields'

export const deputyForm = z.object({ deputyId: text(100), from: day(), to: day() })
export const endDeputyForm = z.object({ membershipId: id() })
