import { expect } from 'vitest'
import { Refusal } from '@/domain/refusal'

/** Expects the work to be refused with a code; gives the refusal for a closer look. */
export async function expectRefusal(work: Promise<unknown>, code: string): Promise<Refusal> {
  const outcome = await work.then(
    () => 'went through',
    (error: unknown) => error,
  )
  expect(outcome instanceof Refusal ? outcome.code : outcome).toBe(code)
  if (outcome instanceof Refusal) return outcome
  throw new Error('unreachable')
}
