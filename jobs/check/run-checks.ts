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

export type Tally = { passed: number; failed: number }

const checks: Check[] = [types, lint, imports, deadCode, lockfile, drift, floors, houseRules, classNames]

/** Runs every check, one line each, with what it found and the way out where it failed. */
export async function runChecks(): Promise<Tally> {
  const tally = { passed: 0, failed: 0 }
  for (const check of checks) {
    if (await passes(check)) tally.passed += 1
    else tally.failed += 1
  }
  return tally
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
