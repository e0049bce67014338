import { forbidden, notFound } from 'next/navigation'
import { Refusal } from '@/domain/refusal'

/** Reads for a page: what the actor may not see is "not found", what their role may not do is forbidden. */
export async function show<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    if (error instanceof Refusal && error.code === 'notAllowed') forbidden()
    throw error
  }
}
