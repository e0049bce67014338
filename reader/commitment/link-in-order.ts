import type { ProposedLink } from '../report-text'

/** How many problems make an order, and which share of those that words linked must follow it. */
const fewest = 2
const agreeing = 0.5

/**
 * Links each problem that words left alone to the first measure of the step in its own place, where there are as many steps as problems and
 * the links by words say that the steps answer the problems in order.
 */
export function linkInOrder(links: ProposedLink[], problems: number, headings: readonly string[]): ProposedLink[] {
  const steps = listSteps(headings)
  const told = new Set(links.map(({ shortcoming }) => shortcoming))
  const inOrder = new Set(
    links
      .filter(({ shortcoming, commitment }) => steps[shortcoming]?.includes(commitment))
      .map((one) => one.shortcoming),
  )
  if (problems < fewest || steps.length !== problems || inOrder.size === 0 || inOrder.size < told.size * agreeing)
    return links
  const rest = steps.flatMap(([commitment], shortcoming) =>
    told.has(shortcoming) || commitment === undefined ? [] : [{ shortcoming, commitment, words: [] }],
  )
  return [...links, ...rest].sort((one, other) => one.shortcoming - other.shortcoming)
}

/** The places of the measures under each heading in turn. */
function listSteps(headings: readonly string[]): number[][] {
  const steps: number[][] = []
  for (const [place, heading] of headings.entries()) {
    const last = steps.at(-1)
    if (last && headings[place - 1] === heading) last.push(place)
    else steps.push([place])
  }
  return steps
}
