import { commonCharacters, commonEnglish, commonWords, linkingEnglish, linkingWords } from '../outline/common-words'
import type { ProposedLink, ReadCommitment, ReadShortcoming } from '../report-text'

const common = new RegExp(`[${commonCharacters}]|${[...commonWords, ...linkingWords].join('|')}`, 'g')
const englishWords = new Set([...commonEnglish, ...linkingEnglish])

/**
 * In how many commitments a word may stand and still tell them apart: in any number where a text has up to 500 of them, in fewer
 * the longer it is, so that the time grows with the text and not with its square.
 */
const mostHolders = (commitments: number): number => Math.max(50, 250_000 / commitments)

/**
 * Proposes which commitment answers which shortcoming by the words they share; rare words weigh more.
 * The heading of a commitment's step counts as its words too, and what stands before it in its row of a table: the issue that
 * the row answers. Each shortcoming is linked to its best commitments.
 */
export function linkShortcomings(
  shortcomings: ReadShortcoming[],
  commitments: ReadCommitment[],
  headings: string[],
  text = '',
): ProposedLink[] {
  if (shortcomings.length === 0) return []
  const answers = commitments.map((one, index) =>
    listPairs([headings[index] ?? '', readCellBefore(text, one), one.text].join('。')),
  )
  const holders = listHolders(answers)
  return shortcomings.flatMap((shortcoming, index) => {
    const own = listPairs(shortcoming.text)
    const scores = scoreAnswers(own, holders, answers.length)
    const best = Math.max(0, ...scores.values())
    return [...scores]
      .filter(([, score]) => score >= 1 && score >= best * 0.6)
      .sort(([one], [other]) => one - other)
      .map(([commitment]) => {
        const words = joinPairs([...own].filter((pair) => answers[commitment]?.has(pair)))
        return { shortcoming: index, commitment, words }
      })
  })
}

/** The cell right before a commitment in its row; empty outside tables. A number alone says nothing. */
function readCellBefore(text: string, { start }: ReadCommitment): string {
  const before = text.slice(Math.max(0, start - 300), start)
  const cells = before
    .slice(before.lastIndexOf('\n') + 1)
    .split('\t')
    .slice(0, -1)
  return cells.at(-1) ?? ''
}

/** For each pair the places of the commitments that hold it. */
function listHolders(answers: Set<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, pairs] of answers.entries())
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known) known.push(index)
      else holders.set(pair, [index])
    }
  return holders
}

/** How much of a shortcoming's words each commitment holds; those that hold none are left out. */
function scoreAnswers(own: Set<string>, holders: Map<string, number[]>, total: number): Map<number, number> {
  const scores = new Map<number, number>()
  for (const pair of own) {
    const places = holders.get(pair) ?? []
    if (places.length > mostHolders(total)) continue
    const weight = Math.log((total + 1) / places.length) / Math.log(total + 1)
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight)
  }
  return scores
}

/** Two-character pieces of Chinese words, or whole words of four letters and more. */
function listPairs(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    if (!englishWords.has(run)) pairs.add(run.replace(/(ies|es|s|ed|ing)$/, ''))
  for (const run of text.replace(common, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index + 2 <= run.length; index++) pairs.add(run.slice(index, index + 2))
  }
  return pairs
}

/** Pieces that overlap joined to the words they came from. */
function joinPairs(pairs: string[]): string[] {
  const words: string[] = []
  for (const pair of pairs) {
    const last = words.at(-1)
    if (last && /[\u4e00-\u9fff]/.test(pair) && last.endsWith(pair.charAt(0)))
      words[words.length - 1] = last + pair.slice(1)
    else words.push(pair)
  }
  return words
}
