import { fitsAny, matchFirst } from '../../rule'
import { bodyRules } from './bodies'
import { bodyLinkRules } from './name-parts'
import { splitOwners } from './split-owners'

/** Single bodies of words that name several: a post or a body before "and" is one of its own. */
export const splitBodies = (words: string): string[] => splitOwners(words.replace(/[.;,]+$/, '')).flatMap(splitAnd)

function splitAnd(words: string): string[] {
  const link = matchFirst(bodyLinkRules, words)
  const first = words.slice(0, link?.index)
  return link && namesBody(first) ? [first, ...splitAnd(words.slice(first.length + link[0].length))] : [words]
}

/** Whether words with capitals end in a body or a post: Town Clerk, Water Policy Branch (North). */
function namesBody(words: string): boolean {
  const plain = words.replace(/ \([^)]{2,30}\)$/, '')
  return /[A-Z][\w-]*$/.test(plain) && fitsAny(bodyRules, plain)
}
