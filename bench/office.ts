import { spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { eq, inArray } from 'drizzle-orm'
import { closeDatabase, reader, transaction } from '@/db/client'
import { newId } from '@/db/id'
import { savePreferences } from '@/db/notices/preferences'
import { memberships, tasks, users } from '@/db/schema'
import { addWorkingDays, dayOf } from '@/domain/calendar'
import { usualPreferences } from '@/domain/notice/preferences'
import { type MailServer, startMailServer } from '@/usecases/notice/testing/mail-server'
import { mailAt, setOutgoing } from '@/usecases/notice/testing/set-outgoing'
import { logIn, readForm, writeForm } from './forms'
import { send } from './load'
import { besideOthers } from './others/beside-others'
import { benchPassword, fillDatabase } from './seed'
import type { Server } from './server'
import { withServer } from './with-server'

const seats = 500
const perPerson = 12

/**
 * `npm run bench:office`: what an office does for all of 10,000 tasks at once, while two people ask for pages: a feedback season begun, looked
 * at and closed, the calendar, and the digest of 500 people taken by a real mail server. Fails where their p99 passes 300 ms or a mail is missing.
 */
async function run(): Promise<void> {
  const mail = await startMailServer()
  await withServer(
    () => fill(),
    (server, openIds) => measure(server, openIds, mail),
  )
  await mail.close()
}

async function fill(): Promise<string[]> {
  const { openIds } = await fillDatabase(10_000)
  const handlers = await reader().select().from(memberships).where(eq(memberships.role, 'handler'))
  await transaction(async (tx) => {
    const [pattern] = await tx.select().from(users).limit(1)
    if (!pattern) throw new Error('nobody is there')
    for (let seat = 0; seat < seats; seat++) {
      const place = handlers[seat % handlers.length]
      if (!place) throw new Error('no handler is there')
      const id = newId()
      await tx.insert(users).values({ ...pattern, id, account: `seat${seat}`, name: `同事${seat}` })
      await tx.insert(memberships).values({ ...place, id: newId(), userId: id })
      await savePreferences(tx, id, { ...usualPreferences, address: `p${seat}@office.test` })
      const given = openIds.slice(seat * perPerson, (seat + 1) * perPerson)
      await tx.update(tasks).set({ handlerId: id, leadUnitId: place.unitId }).where(inArray(tasks.id, given))
    }
  })
  closeDatabase()
  return openIds
}

type Bench = { agent: Agent; base: string; cookie: string }

async function measure(server: Server, openIds: string[], mail: MailServer): Promise<void> {
  const { base } = server
  const agent = new Agent({ keepAlive: true })
  const bench = { agent, base, cookie: await logIn(agent, base, 'coordinator', benchPassword) }
  const paths = ['/', '/tasks', '/tasks?year=2025&status=inProgress&sort=due', `/tasks/${openIds[0]}`]
  const { step, failures } = besideOthers(server, bench.cookie, paths)
  await step('others alone', () => new Promise((resolve) => setTimeout(resolve, 8_000)))
  for (const path of ['/calendar', '/calendar?view=list', '/seasons/new'])
    await step(`${path}, five times`, async () => {
      for (let round = 0; round < 5; round++) await read(bench, path)
    })
  const season = await step('a season begun', () => begin(bench))
  await step('its page, five times', async () => {
    for (let round = 0; round < 5; round++) await read(bench, season)
  })
  await step('the season closed', async () =>
    post(bench, season, readForm(await read(bench, season), { name: 'seasonId' })),
  )
  console.log(await step('the digest', () => tellAll(mail)))
  const failed = failures() + Number(mail.receipts.length < seats)
  console.log(`${mail.receipts.length} mails taken; ${failed} failures`)
  agent.destroy()
  process.exitCode = failed ? 1 : 0
}

async function begin(bench: Bench): Promise<string> {
  const form = readForm(await read(bench, '/seasons/new'), { name: 'seen' })
  const due = addWorkingDays(dayOf(new Date().toISOString()), 10, new Map())
  return post(bench, '/seasons/new', { ...form, name: '全部任务', due })
}

/** The next working day's morning, in a process of its own as `npm run notices` is. */
function tellAll({ port }: MailServer): Promise<string> {
  setOutgoing(mailAt(port))
  const day = addWorkingDays(dayOf(new Date().toISOString()), 1, new Map())
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/send-digest.ts', day], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part
  })
  return new Promise((resolve) => child.once('close', () => resolve(said.trim().split('\n').at(-1) ?? '')))
}

async function read({ agent, base, cookie }: Bench, path: string): Promise<string> {
  const { status, body } = await send(agent, base, { path, headers: { cookie } })
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return body
}

/** Sends a form; gives where it leads, or where it stays. */
async function post({ agent, base, cookie }: Bench, path: string, fields: Record<string, string>): Promise<string> {
  const form = writeForm(base, fields)
  const answer = await send(agent, base, { path, method: 'POST', ...form, headers: { ...form.headers, cookie } })
  if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}`)
  return answer.headers.location ?? path
}

await run()
