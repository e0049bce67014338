import { type Database, reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser } from '@/db/people/find-user'
import { endHalfLogIns } from '@/db/second-step/half-log-ins'
import { confirmSecondStep, findSecondStep, saveSecret, takeCounter } from '@/db/second-step/second-steps'
import { endOtherSessions } from '@/db/session/save-session'
import { ensureFound, Refusal } from '@/domain/refusal'
import { isSetUpOver, readTypedCode } from '@/domain/second-step/typed-code'
import type { Visitor } from '@/domain/session'
import { ensureCurrent } from '../steps/ensure-current'
import { recordVisitor } from '../steps/event-actor'
import { giveRecoveryCodes } from '../steps/give-recovery-codes'
import { findCounter, makeSecret } from '../steps/totp'

export type SecondStepChange = { current: string; code: string }

/**
 * Begins to set up the visitor's second step with a new secret. It takes their present password: whoever began it at a browser left open
 * would know the secret that its owner then puts to use. Throws `Refusal`: passwordLocked, passwordWrong, secondStepOn where they have one.
 */
export async function beginSetUp(visitor: Visitor, current: string, now: string): Promise<void> {
  await ensureCurrent(visitor, ensureFound(await findUser(reader(), visitor.userId)), current, now)
  await urgentTransaction(async (tx) => {
    if ((await findSecondStep(tx, visitor.userId))?.confirmedAt) throw new Refusal('secondStepOn')
    await saveSecret(tx, visitor.userId, makeSecret(), now)
    await recordVisitor(tx, visitor, { action: 'secondStep.begin' }, now)
  })
}

/**
 * Puts it to use once the device shows the right code; ends the visitor's other sessions and gives the recovery codes, to be shown
 * once. Throws `Refusal`: passwordLocked, passwordWrong, secondStepOn, secondStepOff where none was begun or that was too long ago, codeWrong.
 */
export async function confirmSetUp(
  visitor: Visitor,
  { current, code }: SecondStepChange,
  now: string,
): Promise<string[]> {
  await ensureCurrent(visitor, ensureFound(await findUser(reader(), visitor.userId)), current, now)
  return urgentTransaction(async (tx) => {
    const counter = await findNewCounter(tx, visitor, code, now)
    if (!(await confirmSecondStep(tx, visitor.userId, now))) throw new Refusal('secondStepOn')
    await takeCounter(tx, visitor.userId, counter)
    await endOtherSessions(tx, visitor, now, 'secondStep')
    await endHalfLogIns(tx, visitor.userId)
    await recordVisitor(tx, visitor, { action: 'secondStep.on' }, now)
    return giveRecoveryCodes(tx, visitor.userId)
  })
}

async function findNewCounter(tx: Database, { userId }: Visitor, typed: string, now: string): Promise<number> {
  const step = await findSecondStep(tx, userId)
  if (step?.confirmedAt) throw new Refusal('secondStepOn')
  if (!step || isSetUpOver(step.begunAt, now)) throw new Refusal('secondStepOff')
  const read = readTypedCode(typed)
  const counter = step.secret && read?.kind === 'device' ? findCounter(step.secret, read.code, now) : undefined
  if (counter === undefined) throw new Refusal('codeWrong', {}, 'code')
  return counter
}
