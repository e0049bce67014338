import { send } from '@/bench/load'
import { transaction } from '@/db/client'
import { endSessions } from '@/db/session/save-session'
import type { At, Found } from './at-door'
import { begin } from './causes'

const pages = ['/tasks', '/account', '/admin', '/second-step', '/login/code', '/login']
const mostSteps = 3

/** Pages asked for ahead, in part and in whole, by somebody logged in, after their session ended, and by nobody: no error of it in the log, and nothing told after the end that nobody is told. */
export async function tryAhead(at: At, listFaults: () => string[]): Promise<Found> {
  const before = listFaults().length
  const someone = await begin()
  await askAll(at, someone.cookie)
  const now = new Date().toISOString()
  await transaction((tx) => endSessions(tx, someone.visitor.userId, now, 'administrator'))
  const [ended, nobody] = [await askAll(at, someone.cookie), await askAll(at, '')]
  const told = Object.keys(nobody).filter((what) => ended[what] !== nobody[what])
  const faults = listFaults().slice(before)
  return {
    figures: `${Object.keys(nobody).length} pages asked for ahead before and after a session's end: ${faults.length} errors in the log, ${told.length} that tell more than nobody is told`,
    faults: [...told, ...faults.slice(0, 2).map((line) => line.slice(0, 300))],
  }
}

async function askAll(at: At, cookie: string): Promise<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const part of ['1', '2']) for (const page of pages) told[`${page} ${part}`] = await ask(at, page, part, cookie)
  return told
}

// Next first leads to the same page with a mark of its own.
async function ask({ agent, base }: At, page: string, part: string, cookie: string): Promise<string> {
  const headers = { rsc: '1', 'next-router-prefetch': part, cookie }
  let answer = await send(agent, base, { path: page, headers })
  for (let step = 0; step < mostSteps && answer.headers.location?.includes('_rsc='); step += 1)
    answer = await send(agent, base, { path: answer.headers.location, headers })
  return `${answer.status} ${answer.headers.location ?? ''} ${answer.body.length}`
}
