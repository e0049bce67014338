import { commonCharacters, commonEnglish, commonWords, linkingEnglish, linkingWords } from '../outline/common-words'
import { han } from '../outline/letters'
import { type Common, indexPieces, listPieces, mostHolders, type PieceIndex } from '../outline/pieces'
import type { ProposedLink, ReadCommitment, Span } from '../report-text'
import { linkInOrder } from './link-in-order'
import { listBeside } from './list-beside'
import { topicRules } from './topics'

const common: Common = {
  chinese: new RegExp(`[${commonCharacters}]|${[...commonWords, ...linkingWords].join('|')}`, 'g'),
  english: new Set([...commonEnglish, ...linkingEnglish]),
  ending: /(ies|es|s|ed|ing)$/,
}

/** Up to 500 commitments all their words are compared. */
const mostComparisons = 250_000
/** How much more a subject that both speak of weighs than a word, and the mark by which it is told from words. */
const topicWeight = 1.5
const topicMark = '#'
/** Which share of the best score still links, and how long a row is looked through for the cell before. */
const nearBest = 0.6
const longestRow = 300

/**
 * Proposes which commitment answers which shortcoming by the words they share; rare words weigh more.
 * The heading of a commitment's step counts as its words too, and what stands before it in its row of a table: the issue that
 * the row answers. Each shortcoming is linked to its best commitments.
 */
export function linkShortcomings(
  shortcomings: (Pick<Span, 'text'> & { start?: number })[],
  commitments: ReadCommitment[],
  headings: string[],
  text = '',
): ProposedLink[] {
  if (shortcomings.length === 0) return []
  const answers = commitments.map((one, index) =>
    listSubjects([headings[index] ?? '', readCellBefore(text, one), one.text].join('。')),
  )
  const holders = indexPieces(answers)
  const beside = listBeside(shortcomings, commitments, headings)
  const links = shortcomings.flatMap((shortcoming, index) => {
    const own = listSubjects(shortcoming.text)
    const near = beside?.get(index)
    const told = scoreAnswers(own, holders, answers.length)
    const scores = near ? new Map(near.map((one) => [one, told.get(one) ?? 0])) : told
    const best = Math.max(0, ...scores.values())
    return [...scores]
      .filter(([, score]) => near !== undefined || (score >= 1 && score >= best * nearBest))
      .sort(([one], [other]) => one - other)
      .map(([commitment]) => {
        const words = joinPairs([...own].filter((pair) => !isTopic(pair) && answers[commitment]?.has(pair)))
        return { shortcoming: index, commitment, words }
      })
  })
  return linkInOrder(links, shortcomings.length, headings)
}

const isTopic = (piece: string): boolean => piece.startsWith(topicMark)

/** The pieces of a text, and the subjects that it speaks of in whatever words. */
function listSubjects(words: string): Set<string> {
  const pieces = listPieces(words, common)
  for (const { name, pattern } of topicRules) if (pattern.test(words)) pieces.add(`${topicMark}${name}`)
  return pieces
}

/** The cell right before a commitment in its row; empty outside tables. A number alone says nothing. */
function readCellBefore(text: string, { start }: ReadCommitment): string {
  const before = text.slice(Math.max(0, start - longestRow), start)
  const cells = before
    .slice(before.lastIndexOf('\n') + 1)
    .split('\t')
    .slice(0, -1)
  return cells.at(-1) ?? ''
}

/** How much of a shortcoming's words each commitment holds; those that hold none are left out. */
function scoreAnswers(own: Set<string>, holders: PieceIndex, total: number): Map<number, number> {
  const scores = new Map<number, number>()
  for (const pair of own) {
    const places = holders.get(pair) ?? []
    if (places.length > mostHolders(mostComparisons, total)) continue
    const weight = (isTopic(pair) ? topicWeight : 1) * (Math.log((total + 1) / places.length) / Math.log(total + 1))
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight)
  }
  return scores
}

/** Pieces that overlap joined to the words they came from. */
function joinPairs(pairs: string[]): string[] {
  const words: string[] = []
  for (const pair of pairs) {
    const last = words.at(-1)
    if (last && han.test(pair) && last.endsWith(pair.charAt(0))) words[words.length - 1] = last + pair.slice(1)
    else words.push(pair)
  }
  return words
}
