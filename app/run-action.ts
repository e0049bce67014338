import type { Route } from 'next'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { logInPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { findActor, findExpiredUser, findVisitor, requireActor } from '@/auth/session'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type FormState, formNameField, readValues } from '@/ui/form/form-state'
import { dropDraft, keepDraft } from '@/usecases/account/keep-draft'
import { noteRefusal } from '@/usecases/steps/note-refusal'
import { answerError } from './answer-error'
import { type ActionOutcome, finish } from './finish-action'
import { discardDraftField, ensureKnown, requireForm } from './form'
import { readForm, type Sent } from './read-form'

export type { ActionOutcome } from './finish-action'
/** What an action works with: what was sent, read by its schema, and the form itself, whose values come back with a refusal. */
export type ActionInput<Schema extends z.ZodObject> = { actor: Actor; now: string; input: Sent<Schema>; form: FormData }

/**
 * Runs one server action: finds the actor, reads what was sent by the schema of the deed, does the work, turns a refusal into a
 * sentence beside the typed values.
 * When the session has run out amid the form, what was typed is kept as a draft and log-in leads back to it; one that was ended
 * writes nothing.
 */
export async function runAction<Schema extends z.ZodObject>(
  sent: FormData,
  schema: Schema,
  work: (given: ActionInput<Schema>) => Promise<ActionOutcome>,
): Promise<FormState> {
  const form = requireForm(sent)
  const attempt = Date.now()
  const now = new Date(attempt).toISOString()
  const actor = (await findActor()) ?? (await leaveForLogIn(form, now))
  const name = textOf(form, formNameField)
  try {
    ensureKnown(form, Object.keys(schema.shape))
    if (form.has(discardDraftField)) return await discard(actor, name, now)
    const outcome = await work({ actor, now, input: readForm(form, schema), form })
    if (name) await dropDraft(actor, name, now)
    return await finish(outcome, attempt)
  } catch (error) {
    unstable_rethrow(error)
    await noteRefusal(actor, error, (await readRequest()).path, now)
    return { attempt, values: readValues(form), error: await answerError(error) }
  }
}

async function leaveForLogIn(form: FormData, now: string): Promise<Actor> {
  if (await findVisitor()) return requireActor()
  const [userId, { path }] = [await findExpiredUser(now), await readRequest()]
  const name = textOf(form, formNameField)
  if (userId && name) await keepQuietly(userId, name, form, now)
  redirect(logInPath(path, userId ? 'ended' : 'revoked'))
}

async function keepQuietly(userId: string, name: string, form: FormData, now: string): Promise<void> {
  try {
    await keepDraft({ userId }, { form: name, values: readValues(form) }, now)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

async function discard(actor: Actor, name: string, now: string): Promise<never> {
  await dropDraft(actor, name, now)
  redirect((await readRequest()).path as Route)
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
