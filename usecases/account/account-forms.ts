import { z } from 'zod'
import { list, required, text } from '../steps/form-fields'

export const logInForm = z.object({ account: required(64), password: required(256) })
export const changePasswordForm = z.object({ current: required(256), next: required(256), again: required(256) })
export const chooseCapacityForm = z.object({ membershipId: text(100) })
export const endSessionForm = z.object({ key: text(40) })
/** The notice of the pressed button, or all that the page showed. */
export const readNoticesForm = z.object({ id: text(10_000), shown: list() })
