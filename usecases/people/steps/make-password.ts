import { randomBytes } from 'node:crypto'
import { hashPassword } from '@/db/people/password'
import { spellPassword } from '@/domain/admin/spell-password'

/** A first password and its hash. Show the password once; keep the hash alone. */
export async function makePassword(): Promise<{ password: string; passwordHash: string }> {
  const password = spellPassword(randomBytes(16))
  return { password, passwordHash: await hashPassword(password) }
}
