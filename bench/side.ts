import { Agent } from 'node:http'
import { logIn } from './forms'
import { benchPassword } from './seed'
import type { Server } from './server'

/** A server under measurement, with the cookies of those who ask it and the tasks that may be changed. */
export type Side = {
  name: string
  base: string
  pid: number
  agent: Agent
  cookies: Record<string, string>
  openIds: string[]
}

/** Logs in everybody who asks. */
export async function openSide(name: string, { base, process: child }: Server, openIds: string[]): Promise<Side> {
  const agent = new Agent({ keepAlive: true })
  const cookies: Side['cookies'] = {}
  for (const account of ['coordinator', 'handler01-1', 'director'])
    cookies[account] = await logIn(agent, base, account, benchPassword)
  return { name, base, pid: child.pid ?? 0, agent, cookies, openIds }
}
