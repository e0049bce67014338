import { z } from 'zod'
import { receivers } from '@/domain/notice/outbox'
import { addressLength } from '@/domain/notice/preferences'
import { choice, id, text, tick } from '../steps/form-fields'

export const preferencesForm = z.object({
  address: text(addressLength),
  digest: tick(),
  atOnce: tick(),
  language: choice(['zh', 'en']),
})
export const trialForm = z.object({})
export const receiverTrialForm = z.object({ receiver: choice(receivers) })
/** In place of an id: all that failed. */
export const everyFailed = 'all'
export const retryForm = z.object({ id: id() })
