import { latin } from '../../outline/letters'
import { fitsAny, matchFirst } from '../../rule'
import { bodyRules } from './bodies'
import { bodyLinkRule } from './name-parts'
import { ownerLink } from './owner-links'

const stopBehind = /[.;,]+$/
const bracketBehind = / \([^)]{2,30}\)$/
const capitalWord = /[A-Z][\w-]*$/
const article = /^the\s+/i
const bracketAtEnd = /\)$/

/** Single bodies of words that name several: a post or a body before "and" is one of its own. */
export const splitBodies = (words: string): string[] => splitOwners(words.replace(stopBehind, '')).flatMap(splitAnd)

/** Single bodies of a table's cell: "Head of A and Head of B". */
export const splitOwners = (words: string): string[] =>
  words
    .split(ownerLink.pattern)
    .map((one) => closeBracket(one.replace(article, '').trim()))
    .filter((one) => one.length > 1 && latin.test(one))

/** What is left of (with Docks) is Docks. */
const closeBracket = (name: string): string => (name.includes('(') ? name : name.replace(bracketAtEnd, ''))

function splitAnd(words: string): string[] {
  const link = matchFirst(bodyLinkRule, words)
  const first = words.slice(0, link?.index)
  return link && namesBody(first) ? [first, ...splitAnd(words.slice(first.length + link[0].length))] : [words]
}

/** Whether words with capitals end in a body or a post: Town Clerk, Water Policy Branch (North). */
function namesBody(words: string): boolean {
  const plain = words.replace(bracketBehind, '')
  return capitalWord.test(plain) && fitsAny(bodyRules, plain)
}
