import type { AccessRefusals } from '@/domain/access/access-refusals'
import type { Sentences } from '../../sentences'

export const accessRefusals: Sentences<AccessRefusals> = {
  tokenMissing:
    'No token came along. Send "Authorization: Bearer" and the token in the head of the request; tokens are made under "My account".',
  tokenUnknown:
    'This link or token does not open anything: it was ended, is over, or its capacity or account is. Make a new one under "My account".',
  tokenReadOnly: 'This token may only read. To act, make another one for acting under "My account".',
  tokenDays: ({ day, latest }) =>
    day
      ? `The last day "${day}" will not do: it has to lie between today and ${latest}. Change it.`
      : `The last day is missing. A token for programs has one, ${latest} at the latest.`,
  tokensTooMany: ({ most }) => `You have ${most} links and tokens alive. End those that are not used first.`,
  tokenGone: 'This link or token has ended before. Reload to see the list.',
  callsTooMany: ({ most }) =>
    `This token was used ${most} times within a minute. Come again in a minute, or ask for more at once.`,
  keyReused: ({ key }) => `The Idempotency-Key "${key}" was used for another request. Take a new one.`,
  bodyUnreadable:
    'What was sent cannot be read: it has to be JSON (multipart/form-data for files of evidence). Change it and send it again.',
  fieldWrong: ({ name }) => `"${name}" is of the wrong kind. Change it as /api/v1/openapi.json says and send it again.`,
}
