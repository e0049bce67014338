import { randomBytes } from 'node:crypto'

/** A new token: 256 bits that nobody can guess (so that a plain hash of it may be kept), behind a mark by which leaked ones are found. */
export const makeToken = (): string => `jn_${randomBytes(32).toString('base64url')}`
