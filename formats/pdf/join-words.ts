import { joinWrapped } from '../text/text-lines'

/** What stands before the hyphen of words that always have one. */
const first = new Set(
  'self non co re pre post anti semi sub multi inter intra mid ex well ill long short high low full half part cross follow decision user risk evidence end first second third fourth two three four five ten one all on off in out up down over under year month week day time real work case cost value data public private state city county council district local service policy law rule fact peer third face hands early late large small hard soft open fast best better broad wide deep front back side top one-off e on-site'.split(
    ' ',
  ),
)
const cut = /([A-Za-z]+)[-\u2010\u2011]$/
const longestWord = 40
const goesOn = /^([a-z]+)/

/**
 * Joins lines that were broken at the margin. A word that was broken by a hyphen is made whole; one that has a hyphen of its own keeps it, as
 * the rest of the text tells (`texts`), else the words before the hyphen that English is used to.
 */
export function createWordJoiner(texts: string[]): (before: string, after: string) => string {
  const words = texts.some((text) => cut.test(text.slice(-longestWord))) ? listWords(texts) : new Set<string>()
  return (before, after) => {
    const [, start] = cut.exec(before.slice(-longestWord)) ?? []
    const [, end] = goesOn.exec(after) ?? []
    if (!start || !end || !isBroken(start.toLowerCase(), end, words)) return joinWrapped(before, after)
    return before.slice(0, -1) + after
  }
}

function isBroken(start: string, end: string, words: Set<string>): boolean {
  if (words.has(start + end)) return true
  return !words.has(`${start}-${end}`) && !first.has(start) && !(words.has(start) && words.has(end))
}

function listWords(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+(-[a-z]+)*(?![a-z-])/g) ?? []))
}
