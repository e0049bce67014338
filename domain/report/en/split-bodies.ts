import { fitsAny } from '../rule'
import { splitOwners } from '../split-owners'
import { bodyRules } from './rules/bodies'

/** Single bodies of words that name several: a post or a body before "and" is one of its own. */
export const splitBodies = (words: string): string[] => splitOwners(words.replace(/[.;,]+$/, '')).flatMap(splitAnd)

function splitAnd(words: string): string[] {
  const parts = words.split(/\s+(?:and|&|with)\s+(?:the\s+)?(?=[A-Z])/)
  if (parts.length < 2) return [words]
  const [first = '', ...rest] = parts
  return namesBody(first) ? [first, ...splitAnd(words.slice(words.indexOf(rest[0] ?? '', first.length)))] : [words]
}

/** Whether words with capitals end in a body or a post: Town Clerk, Water Policy Branch (North). */
function namesBody(words: string): boolean {
  const plain = words.replace(/ \([^)]{2,30}\)$/, '')
  return /[A-Z][\w-]*$/.test(plain) && fitsAny(bodyRules, plain)
}
