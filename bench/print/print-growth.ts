/** The median of a page in milliseconds with so many tasks, warm and right after a change. */
export type Grown = { name: string; count: number; warm: number; changed: number }

/** Prints how each page grows: its times at each size, and the power of the number of tasks by which they grow from the smallest to the largest. */
export function printGrowth(grown: Grown[]): void {
  const counts = [...new Set(grown.map(({ count }) => count))].sort((a, b) => a - b)
  console.log(line(['warm / after a change, ms', ...counts.map((count) => count.toLocaleString('en')), 'exponents']))
  for (const name of new Set(grown.map((each) => each.name))) {
    const sizes = counts.flatMap((count) => grown.find((each) => each.name === name && each.count === count) ?? [])
    const times = sizes.map(({ warm, changed }) => `${warm.toFixed(1)} / ${changed.toFixed(1)}`)
    console.log(line([name, ...times, `${exponentOf(sizes, 'warm')} / ${exponentOf(sizes, 'changed')}`]))
  }
}

function exponentOf(sizes: Grown[], which: 'warm' | 'changed'): string {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (!first || !last || first === last) return '-'
  return (Math.log(last[which] / first[which]) / Math.log(last.count / first.count)).toFixed(2)
}

const line = ([name = '', ...cells]: string[]): string =>
  `| ${[name.padEnd(34), ...cells.map((cell) => cell.padStart(18))].join(' | ')} |`
