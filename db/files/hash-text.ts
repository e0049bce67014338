import { createHash } from 'node:crypto'

/** The sha-256 of a text, blanks and line ends aside, so that the same report from another format is known again. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text.normalize('NFKC').replace(/\s+/g, '')).digest('hex')
