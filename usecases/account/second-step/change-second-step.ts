import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser } from '@/db/people/find-user'
import { clearLoginFailures } from '@/db/people/login-failures'
import { saveRecoveryCodes } from '@/db/second-step/recovery-codes'
import { findSecondStepSince, removeSecondStep } from '@/db/second-step/second-steps'
import { ensureFound, Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { countCode } from '../steps/count-code'
import { ensureCurrent } from '../steps/ensure-current'
import { eventActorOf, recordVisitor } from '../steps/event-actor'
import { giveRecoveryCodes } from '../steps/give-recovery-codes'
import { isForced } from '../steps/is-forced'
import { placeOfCode } from '../steps/lock'
import { takeCode } from '../steps/take-code'
import type { SecondStepChange } from './set-up'

/**
 * Takes the visitor's second step away. Throws `Refusal` as `renewRecoveryCodes`, and secondStepForced where a role of theirs needs one:
 * also one in which they do not act just now, since they may the moment after.
 */
export async function turnOffSecondStep(visitor: Visitor, change: SecondStepChange, now: string): Promise<void> {
  if (await isForced(visitor, now)) throw new Refusal('secondStepForced')
  await ensureOwn(visitor, change, now)
  await urgentTransaction(async (tx) => {
    if (!(await removeSecondStep(tx, visitor.userId))) throw new Refusal('secondStepOff')
    await saveRecoveryCodes(tx, visitor.userId, [])
    await recordVisitor(tx, visitor, { action: 'secondStep.off' }, now)
  })
}

/**
 * Gives the visitor new recovery codes, to be shown once, in place of the earlier ones. Throws `Refusal`: secondStepOff,
 * passwordLocked, passwordWrong, codeLocked, codeWrong, codeUnreadable.
 */
export async function renewRecoveryCodes(visitor: Visitor, change: SecondStepChange, now: string): Promise<string[]> {
  await ensureOwn(visitor, change, now)
  return urgentTransaction(async (tx) => {
    await recordVisitor(tx, visitor, { action: 'secondStep.renewCodes' }, now)
    return giveRecoveryCodes(tx, visitor.userId)
  })
}

async function ensureOwn(visitor: Visitor, { current, code }: SecondStepChange, now: string): Promise<void> {
  const user = ensureFound(await findUser(reader(), visitor.userId))
  if (!(await findSecondStepSince(reader(), user.id))) throw new Refusal('secondStepOff')
  await ensureCurrent(visitor, user, current, now)
  await countCode(eventActorOf(visitor), user, now)
  const isRight = await urgentTransaction(async (tx) => {
    const by = await takeCode(tx, user.id, code, now)
    if (by) await clearLoginFailures(tx, placeOfCode(user.id))
    else await recordVisitor(tx, visitor, { action: 'secondStep.wrongCode' }, now)
    return by !== null
  })
  if (!isRight) throw new Refusal('codeWrong', {}, 'code')
}
