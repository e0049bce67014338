import { hash, verify } from '@node-rs/argon2'

// OWASP's argon2id setting of 19 MiB and two passes; argon2id is the library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, made off the event loop. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** True when `password` made `hashed`; an unreadable hash is a wrong password, not an error. */
export function verifyPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password).catch(() => false)
}
