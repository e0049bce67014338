import type { AccessRefusals } from '@/domain/access/access-refusals'
import type { Sentences } from '../../sentences'

export const accessRefusals: Sentences<AccessRefusals> = {
  tokenUnknown:
    'This link or token does not open anything: it was ended, is over, or its capacity or account is. Make a new one under "My account".',
  tokenDays: ({ day, latest }) =>
    day
      ? `The last day "${day}" will not do: it has to lie between today and ${latest}. Change it.`
      : `The last day is missing. A token for programs has one, ${latest} at the latest.`,
  tokensTooMany: ({ most }) => `You have ${most} links and tokens alive. End those that are not used first.`,
  tokenGone: 'This link or token has ended before. Reload to see the list.',
  callsTooMany: ({ most }) =>
    `This token was used ${most} times within a minute. Come again in a minute, or ask for more at once.`,
}
