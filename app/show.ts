import { forbidden, notFound } from 'next/navigation'
import { readRequest } from '@/auth/request'
import { findActor } from '@/auth/session'
import { Refusal } from '@/domain/refusal'
import { noteRefusal } from '@/usecases/steps/note-refusal'

/** Reads for a page: what the actor may not see is "not found", what their role may not do is forbidden. */
export async function show<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    await note(error)
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    if (error instanceof Refusal && error.code === 'notAllowed') forbidden()
    throw error
  }
}

async function note(error: unknown): Promise<void> {
  const actor = error instanceof Refusal ? await findActor() : null
  if (actor) await noteRefusal(actor, error, (await readRequest()).path, new Date().toISOString())
}
