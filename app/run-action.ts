import type { Route } from 'next'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { setAnswerStatus } from '@/auth/door/answer'
import { logInPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { findActor, findExpiredUser, findOwnSessionEnd, findVisitor, requireActor } from '@/auth/session'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { discardField, type FormError, type FormState, formNameField, readValues } from '@/ui/form/form-state'
import { dropUnsent, keepUnsent } from '@/usecases/account/keep-unsent'
import { noteRefusal } from '@/usecases/steps/note-refusal'
import { answerError } from './answer-error'
import { type ActionOutcome, finish } from './finish-action'
import { clearFlash } from './flash'
import { ensureKnown, requireForm } from './form'
import { readWords } from './locale'
import { readForm, type Sent } from './read-form'

export type { ActionOutcome } from './finish-action'
/** What an action works with: what was sent, read by its schema, and the form itself, whose values come back with a refusal. */
export type ActionInput<Schema extends z.ZodObject> = { actor: Actor; now: string; input: Sent<Schema>; form: FormData }

/**
 * Runs one server action: finds the actor, reads what was sent by the schema of the deed, does the work, turns a refusal into a
 * sentence beside the typed values. Whose session is over gets everything back in place (`answerAtEnd`).
 */
export async function runAction<Schema extends z.ZodObject>(
  sent: FormData,
  schema: Schema,
  work: (given: ActionInput<Schema>) => Promise<ActionOutcome>,
): Promise<FormState> {
  const form = requireForm(sent)
  const attempt = Date.now()
  const now = new Date(attempt).toISOString()
  const actor = (await findActor()) ?? (await requireKept(form, now))
  if (!actor) return { attempt, values: readValues(form), error: await answerAtEnd(form, now) }
  const name = textOf(form, formNameField)
  try {
    ensureKnown(form, Object.keys(schema.shape))
    if (form.has(discardField)) return await discard(actor, name, now)
    const outcome = await work({ actor, now, input: readForm(form, schema), form })
    if (name) await dropUnsent(actor, name, now)
    return await finish(outcome, attempt)
  } catch (error) {
    unstable_rethrow(error)
    await clearFlash()
    await noteRefusal(actor, error, (await readRequest()).path, now)
    return { attempt, values: readValues(form), error: await answerError(error) }
  }
}

/** The same where the action is one deed: `next` says, from what was sent and what came of it, what comes after. */
export const runDeed = <Schema extends z.ZodObject, Result>(
  sent: FormData,
  schema: Schema,
  deed: (actor: Actor, input: Sent<Schema>, now: string) => Promise<Result>,
  next: (input: Sent<Schema>, done: Result) => ActionOutcome,
): Promise<FormState> =>
  runAction(sent, schema, async ({ actor, now, input }) => next(input, await deed(actor, input, now)))

/** Somebody logged in who has first to choose a capacity or a password is led there, and finds what they typed again; null without a session. */
async function requireKept(form: FormData, now: string): Promise<Actor | null> {
  const visitor = await findVisitor()
  if (!visitor) return null
  await keepQuietly(visitor.userId, form, now)
  return requireActor()
}

/**
 * Says that the session is over. With scripts the form stays as it is, chosen files included, with a link to log in beside it;
 * without, log-in leads back to the page. What was typed is kept as a draft where time alone ended the session; one that was ended
 * writes nothing.
 */
async function answerAtEnd(form: FormData, now: string): Promise<FormError> {
  const [userId, { path, isScripted }] = [await findExpiredUser(now), await readRequest()]
  const isKept = userId ? await keepQuietly(userId, form, now) : false
  if (!isScripted) redirect(logInPath(path, isKept ? 'ended' : 'revoked'))
  setAnswerStatus(401)
  const { account, refusals } = (await readWords()).words
  const end = await findOwnSessionEnd(now)
  const why = end ? account.logIn.changed[end] : account.logIn.loggedOut
  const way = { to: logInPath(path), label: account.logIn.beside }
  return { code: 'sessionOver', sentence: refusals.sessionOver({ why }), way }
}

async function keepQuietly(userId: string, form: FormData, now: string): Promise<boolean> {
  const name = textOf(form, formNameField)
  if (!name) return false
  try {
    await keepUnsent({ userId }, { form: name, values: readValues(form) }, now)
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return false
  }
}

async function discard(actor: Actor, name: string, now: string): Promise<never> {
  await dropUnsent(actor, name, now)
  redirect((await readRequest()).path as Route)
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
