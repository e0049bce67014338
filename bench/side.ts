import { Agent } from 'node:http'
import { chineseSamples, growText } from './files/grow-text'
import { uploadFile } from './files/upload-file'
import { logIn } from './forms'
import { benchPassword } from './seed'
import type { Server } from './server'

/** Bytes of samples that make some hundred commitments. */
const planSize = 28_000

/** A server under measurement, with the cookies of those who ask it and the tasks that may be changed. */
export type Side = {
  name: string
  base: string
  pid: number
  agent: Agent
  cookies: Record<string, string>
  openIds: string[]
  planPath: string
}

/** Logs in everybody who asks, and imports a report of some hundred commitments. */
export async function openSide(name: string, { base, process: child }: Server, openIds: string[]): Promise<Side> {
  const agent = new Agent({ keepAlive: true })
  const cookies: Side['cookies'] = {}
  for (const account of ['coordinator', 'handler01-1', 'director'])
    cookies[account] = await logIn(agent, base, account, benchPassword)
  const planPath = await importPlan(agent, base, cookies.coordinator ?? '')
  return { name, base, pid: child.pid ?? 0, agent, cookies, openIds, planPath }
}

async function importPlan(agent: Agent, base: string, cookie: string): Promise<string> {
  const bytes = Buffer.from(growText(chineseSamples, planSize))
  const fields = { year: '2025', title: '百项计划' }
  const upload = (more: object) =>
    uploadFile(agent, base, cookie, { name: 'plan.txt', bytes, fields: { ...fields, ...more } })
  const asked = await upload({ beside: '1' })
  // An older checkout knows no such field.
  const { to, sentence } = asked.to ? asked : await upload({})
  if (!to) throw new Error(`the plan was refused: ${sentence}`)
  return to
}
