import { splitOwners } from '../split-owners'
import { endsInBody } from './rules/unit-words'

/** Single bodies of words that name several: a post or a body before "and" is one of its own. */
export const splitBodies = (words: string): string[] => splitOwners(words.replace(/[.;,]+$/, '')).flatMap(splitAnd)

function splitAnd(words: string): string[] {
  const parts = words.split(/\s+(?:and|&|with)\s+(?:the\s+)?(?=[A-Z])/)
  if (parts.length < 2) return [words]
  const [first = '', ...rest] = parts
  return endsInBody.test(first)
    ? [first, ...splitAnd(words.slice(words.indexOf(rest[0] ?? '', first.length)))]
    : [words]
}
