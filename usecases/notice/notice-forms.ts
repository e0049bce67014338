import { z } from 'zod'
import { receivers } from '@/domain/notice/outbox'
import { addressLength } from '@/domain/notice/preferences'
import { choice, id, list, text, tick } from '../steps/form-fields'

/** `usual`: the usual choices in place of those ticked. */
export const preferencesForm = z.object({
  address: text(addressLength),
  daily: list(),
  atOnce: list(),
  usual: tick(),
  language: choice(['zh', 'en']),
})
export const trialForm = z.object({})
export const receiverTrialForm = z.object({ receiver: choice(receivers) })
/** In place of an id: all that failed. */
export const everyFailed = 'all'
export const retryForm = z.object({ id: id() })
