import type { Check } from './check'
import { classNames } from './class-names'
import { deadCode } from './dead-code'
import { drift } from './drift'
import { floors } from './floors'
import { houseRules } from './house-rules'
import { imports } from './imports'
import { lint } from './lint'
import { lockfile } from './lockfile'
import { types } from './types'

/** How many passed and failed, and which failed where that is worth repeating at the end. */
export type Tally = { passed: number; failed: number; failures?: string[] }

const checks: Check[] = [types, lint, imports, deadCode, lockfile, drift, floors, houseRules, classNames]

/** Runs every check, two at a time, one line each, with what it found and the way out where it failed. */
export async function runChecks(): Promise<Tally> {
  const [waiting, failures]: [Check[], string[]] = [[...checks], []]
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await passes(check))) failures.push(check.name)
  }
  await Promise.all([work(), work()])
  return { passed: checks.length - failures.length, failed: failures.length, failures }
}

async function passes(check: Check): Promise<boolean> {
  const begun = Date.now()
  const { problems, figures } = await check.run()
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`${problems.length ? '✗' : '✓'} ${check.name} (${seconds} s)${figures ? `: ${figures}` : ''}`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '))
  if (problems.length) console.log(`  → ${check.wayOut}`)
  return problems.length === 0
}
