import { createHash } from 'node:crypto'

/** What is kept of a token. No salt and no slow hash: 256 bits that nobody can guess need neither. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
