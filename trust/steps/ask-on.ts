import { Agent } from 'node:http'
import { type Ask, send } from '@/bench/load'
import { pause } from './run-server'

/** What came of asking again and again: the slowest answer in milliseconds, how many, how many were not 200. */
export type Asked = { most: number; count: number; bad: number }

/** Asks until `isOver`, one request after the other with short pauses. */
export async function askOn(base: string, ask: Ask, isOver: () => boolean): Promise<Asked> {
  const agent = new Agent({ keepAlive: true })
  const asked = { most: 0, count: 0, bad: 0 }
  while (!isOver()) {
    const sent = performance.now()
    const answer = await send(agent, base, ask).catch(() => undefined)
    asked.most = Math.max(asked.most, performance.now() - sent)
    asked.count += 1
    if (answer?.status !== 200) asked.bad += 1
    await pause(20)
  }
  agent.destroy()
  return asked
}

/** Milliseconds until `isTrue` holds; gives up after ten seconds. */
export async function waitUntil(isTrue: () => Promise<boolean>): Promise<number> {
  const started = performance.now()
  while (!(await isTrue()) && performance.now() - started < 10_000) await pause(20)
  return performance.now() - started
}
