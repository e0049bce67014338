'use server'
import { readWords } from '@/app/locale'
import { runDoorAction } from '@/app/run-door-action'
import { requireVisitor } from '@/auth/session'
import type { FormState } from '@/ui/form/form-state'
import { renewRecoveryCodes, turnOffSecondStep } from '@/usecases/account/second-step/change-second-step'
import { beginSetUpForm, changeSecondStepForm } from '@/usecases/account/second-step/second-step-forms'
import { beginSetUp, confirmSetUp } from '@/usecases/account/second-step/set-up'
import { CodesShown } from './codes-shown'

/** Makes a secret for the visitor's device. */
export async function beginSetUpAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, beginSetUpForm, ['current'], async ({ now, input }) => {
    await beginSetUp(visitor, input.current, now)
    return {}
  })
}

/** Puts the second step to use, gives new recovery codes, or turns it off; codes are shown this once. */
export async function changeSecondStepAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, changeSecondStepForm, ['current', 'code'], async ({ now, input: { deed, ...change } }) => {
    const text = (await readWords()).words.secondStep
    if (deed === 'off') {
      await turnOffSecondStep(visitor, change, now)
      return { to: '/account', saved: text.turnedOff }
    }
    const codes = await (deed === 'confirm' ? confirmSetUp : renewRecoveryCodes)(visitor, change, now)
    return {
      saved: deed === 'confirm' ? text.confirmed : text.renewed,
      shown: <CodesShown codes={codes} words={text} />,
    }
  })
}
