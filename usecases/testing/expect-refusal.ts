import { expect } from 'vitest'
import { Refusal, type RefusalCode } from '@/domain/refusal'

/** Expects the work to be refused with a code; gives the refusal for a closer look. */
export async function expectRefusal<Code extends RefusalCode>(
  work: Promise<unknown>,
  code: Code,
): Promise<Refusal<Code>> {
  const outcome = await work.then(
    () => 'went through',
    (error: unknown) => error,
  )
  expect(outcome instanceof Refusal ? outcome.code : outcome).toBe(code)
  if (isOf(code, outcome)) return outcome
  throw new Error('unreachable')
}

const isOf = <Code extends RefusalCode>(code: Code, error: unknown): error is Refusal<Code> =>
  error instanceof Refusal && error.code === code
