import type { ProviderRefusals } from '@/domain/provider/provider-refusals'
import type { SecondStepRefusals } from '@/domain/second-step/second-step-refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

export const secondStepRefusals: Sentences<SecondStepRefusals & ProviderRefusals> = {
  providerUnlinked:
    'Who you are there belongs to no account here that can log in so. Log in by account and password, or ring the administrator.',
  codeWrong:
    'That code is wrong or was used a moment ago. Enter the six digits that your telephone shows now (they change every half minute; its clock must be right), or a recovery code that was not used yet.',
  codeUnreadable:
    'The code cannot be checked: the system has moved or its secret has changed. Use a recovery code, or ask the administrator to reset the second step.',
  codeLocked: (facts) =>
    `${facts.count} wrong codes in a row: nothing was changed, and six digits are not taken before ${formatMoment(facts.until, 'en')}. At log-in a recovery code is. If it was not you, somebody knows your password: change it.`,
  halfLogInGone:
    'The log-in was not completed: more than 5 minutes after the password, or completed elsewhere. Enter account and password again.',
  secondStepOn: 'The second step is in use already; nothing was changed. Reload to see how things stand.',
  secondStepOff: 'There is no second step; nothing was changed. Reload to see how things stand.',
  secondStepForced:
    'A capacity of yours needs a second step, so it cannot be turned off. For another telephone ask an administrator to reset it.',
  secondStepOwn:
    'Nobody resets their own second step. Log in with a recovery code and turn it off, or ask another administrator; where there is none, whoever runs the machine has a command for it.',
}
