import { sweepPassword } from '../sweep/world'
import { type At, type Found, type Tried, tryLogIn } from './at-door'

const rounds = 40
// Without the hash that stands for an account that is none the ratio is above three; what else the machine does meets all three alike.
const mostApart = 1.6

const kinds = {
  wrong: { account: 'lead-handler', password: 'not-the-password' },
  unknown: { account: 'nobody-of-this-name', password: 'not-the-password' },
  disabled: { account: 'disabled', password: sweepPassword },
}

/** A wrong password, an account that is none and one that was stopped, again and again by turns, each time from a new address. */
export async function tryAlike(at: At): Promise<Found> {
  const tried = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [] as Tried[]]))
  for (let round = 0; round < rounds; round += 1)
    for (const [index, [kind, given]] of Object.entries(kinds).entries())
      tried[kind]?.push(await tryLogIn(at, { ...given, from: `10.${index}.1.${round}` }))
  const answers = new Set(Object.values(tried).flatMap((all) => all.map(({ status, alert }) => `${status} ${alert}`)))
  const medians = Object.entries(tried).map(([kind, all]) => [kind, medianOf(all.map(({ ms }) => ms))] as const)
  const times = medians.map(([, ms]) => ms)
  const apart = Math.max(...times) / Math.min(...times)
  const said = medians.map(([kind, ms]) => `${kind} ${ms.toFixed(0)} ms`).join(', ')
  return {
    figures: `${rounds} tries each: ${said} in the median, ${apart.toFixed(2)} apart, ${answers.size} answer`,
    faults: [
      ...(answers.size === 1 && !String([...answers][0]).endsWith(' ')
        ? []
        : [`answers differ: ${[...answers].join(' / ')}`]),
      ...(apart <= mostApart ? [] : [`times are ${apart.toFixed(2)} apart, over ${mostApart}`]),
    ],
  }
}

function medianOf(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
