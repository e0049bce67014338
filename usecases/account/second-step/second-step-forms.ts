import { z } from 'zod'
import { choice, required, text } from '../../steps/form-fields'

export const logInByCodeForm = z.object({ code: required(64), next: text() })
export const beginSetUpForm = z.object({ current: required(256) })
/** The present password beside the code, so that a browser left open changes nothing. */
export const changeSecondStepForm = z.object({
  deed: choice(['confirm', 'renew', 'off']),
  current: required(256),
  code: required(64),
})
