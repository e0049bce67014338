import type { PageFigures } from '../measure-page'

const widths = [28, 6]
const heads = [
  'page',
  'side',
  'cold',
  'p50',
  'p99',
  'cpu',
  '/s at 8',
  'p99 at 8',
  'changed',
  'p99',
  'html kB',
  'flight',
  'JS gz',
]

export const columns = line(heads)

/** A line of the table; milliseconds unless the head says otherwise. `changed`: p50 and p99 right after a change to a task. */
export function toRow(name: string, side: string, { cold, one, eight, changed, sizes }: PageFigures): string {
  const failures = one.failures + eight.failures + changed.failures
  const figures = [cold, one.p50, one.p99, one.cpu, eight.perSecond, eight.p99, changed.p50, changed.p99]
  const kilobytes = [sizes.html, sizes.flight, sizes.scripts]
  const texts = [...figures.map((figure) => figure.toFixed(1)), ...kilobytes.map((size) => size.toFixed(0))]
  return line([name, side, ...texts]) + (failures ? `  ${failures} FAILED` : '')
}

function line(texts: string[]): string {
  return texts.map((text, at) => (at < widths.length ? text.padEnd(widths[at] ?? 0) : text.padStart(9))).join('')
}
