import type { ProposedLink, ReadCommitment, ReadShortcoming } from './report-text'

const common =
  /[的和与及等是在了对有不为中上下个各以将要]|工作|建设|问题|加强|推进|提升|提高|完善|水平|能力|进一步|需要|存在|机制|制度|落实|不足|不够|有待|法治|政府|行政|开展|部分|个别|一些|方面|情况|管理|服务/g

/**
 * Proposes which commitment answers which shortcoming by the words they share; rare words weigh more.
 * The heading of a commitment's step counts as its words too. Each shortcoming is linked to its best commitments.
 */
export function linkShortcomings(
  shortcomings: ReadShortcoming[],
  commitments: ReadCommitment[],
  headings: string[],
): ProposedLink[] {
  const answers = commitments.map((one, index) => listPairs(`${headings[index] ?? ''}。${one.text}`))
  const spread = new Map<string, number>()
  for (const pairs of answers) for (const pair of pairs) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  return shortcomings.flatMap((shortcoming, index) => {
    const own = listPairs(shortcoming.text)
    const scores = answers.map((pairs) =>
      [...own].reduce((sum, pair) => sum + (pairs.has(pair) ? weigh(pair, spread, answers.length) : 0), 0),
    )
    const best = Math.max(0, ...scores)
    return scores.flatMap((score, commitment) => {
      const words = joinPairs([...own].filter((pair) => answers[commitment]?.has(pair)))
      return score >= 1 && score >= best * 0.6 && words.length > 0 ? [{ shortcoming: index, commitment, words }] : []
    })
  })
}

const weigh = (pair: string, spread: Map<string, number>, total: number): number =>
  Math.log((total + 1) / (spread.get(pair) ?? 1)) / Math.log(total + 1)

/** Two-character pieces of Chinese words, or whole words of four letters and more. */
function listPairs(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    if (!/^(this|that|with|from|have|been|were|will|than|more|some|their|which|only|these|those|into|over)$/.test(run))
      pairs.add(run.replace(/(ies|es|s|ed|ing)$/, ''))
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
