import { loadavg } from 'node:os'
import { readMemory, type Server } from '../server'
import { keepAsking } from './keep-asking'

/** The slowest that others may wait, in milliseconds, by the 99th percentile of their answers. */
const slowestOther = 300

export type Step = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Gives what does one step of a bench after the other while two people ask for `paths`, and prints for each its seconds, what they waited and
 * the memory of the server; `failures` counts the steps beside which they waited too long.
 */
export function besideOthers(
  { base, process: child }: Server,
  cookie: string,
  paths: string[],
): { step: Step; failures: () => number } {
  let failures = 0
  const step: Step = async (what, work) => {
    const started = performance.now()
    const { result, p50, p99, most } = await keepAsking(base, cookie, paths, work)
    const seconds = (performance.now() - started) / 1000
    if (p99 > slowestOther) failures++
    const others = `others p50 ${p50.toFixed(0)} p99 ${p99.toFixed(0)} most ${most.toFixed(0)} ms`
    const memory = `${readMemory(child.pid ?? 0)?.toFixed(0) ?? '?'} MB`
    console.log(
      `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${others}  ${memory}  load ${loadavg()[0]?.toFixed(1)}`,
    )
    return result
  }
  return { step, failures: () => failures }
}
