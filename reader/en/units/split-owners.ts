import { ownerLink } from './owner-links'

/** Single bodies of a table's cell: "Head of A and Head of B". */
export const splitOwners = (words: string): string[] =>
  words
    .split(ownerLink.pattern)
    .map((one) => one.replace(/^the\s+/i, '').trim())
    .filter((one) => one.length > 1 && /[A-Za-z]/.test(one))
