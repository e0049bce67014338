import { pause } from '../steps/run-server'

/** One thing that somebody does; gives what was wrong with its answer, or null. */
export type Deed = { kind: string; act: () => Promise<string | null> }
export type Day = { people: number; next: (count: number) => Deed }
type Done = { kind: string; ms: number }
export type Asked = {
  count: number
  errors: string[]
  p50: number
  p95: number
  p99: number
  most: number
  /** The kind of the longest. */
  slowest: string
  /** How many of each kind, in words, each with the median of its times. */
  kinds: string
}

/**
 * Begins so many deeds a second, whether those before have their answers or not, and waits for all of them; in the first `rampSeconds` the
 * pace rises evenly from nothing, as a morning does. Times are in milliseconds.
 */
export async function askSteadily(
  day: Day,
  pace: { perSecond: number; rampSeconds: number; seconds: number },
): Promise<Asked> {
  const started = performance.now()
  const [done, errors, under]: [Done[], string[], Promise<void>[]] = [[], [], []]
  const begin = async ({ kind, act }: Deed) => {
    const sent = performance.now()
    const fault = await act().catch((error: Error) => error.message)
    done.push({ kind, ms: performance.now() - sent })
    if (fault) errors.push(`${kind}: ${fault}`)
  }
  for (let count = 0; secondOf(count, pace) < pace.seconds; count++) {
    await pause(Math.max(0, started + 1000 * secondOf(count, pace) - performance.now()))
    under.push(begin(day.next(count)))
  }
  await Promise.all(under)
  return sumUp(done, errors)
}

/** At which second a deed begins: so many have by then as lie under the rising and the even part of the pace. */
function secondOf(count: number, { perSecond, rampSeconds }: { perSecond: number; rampSeconds: number }): number {
  const risen = (perSecond * rampSeconds) / 2
  return count < risen ? Math.sqrt((2 * rampSeconds * count) / perSecond) : rampSeconds / 2 + count / perSecond
}

function sumUp(done: Done[], errors: string[]): Asked {
  const sorted = done.toSorted((a, b) => a.ms - b.ms)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.ms ?? 0
  const kinds = new Map<string, number[]>()
  for (const { kind, ms } of sorted) kinds.set(kind, [...(kinds.get(kind) ?? []), ms])
  const middle = (all: number[]) => `${(all[Math.floor(all.length / 2)] ?? 0).toFixed(0)} ms`
  return {
    count: done.length,
    errors,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
    slowest: sorted.at(-1)?.kind ?? '',
    kinds: [...kinds].map(([kind, all]) => `${all.length} × ${kind} (${middle(all)})`).join(', '),
  }
}
