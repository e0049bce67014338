import { spawn } from 'node:child_process'
import { closeDatabase, reader, transaction } from '@/db/client'
import { migrateDatabase } from '@/db/engine/migrate'
import { savePreferences } from '@/db/notices/preferences'
import { outbox, users } from '@/db/schema'
import { findSpecialDays } from '@/db/settings/find-settings'
import { addWorkingDays, dayOf } from '@/domain/calendar'
import { usualPreferences } from '@/domain/notice/preferences'
import { seedDemo } from '@/seed/demo/seed-demo'
import { type MailServer, startMailServer } from '@/usecases/notice/testing/mail-server'
import { mailAt, setOutgoing } from '@/usecases/notice/testing/set-outgoing'
import type { Drill } from './steps/drill'
import { withFolder } from './steps/with-folder'

const rounds = Number(process.env.KILL_ROUNDS ?? 20)

/** kill -9 of the process that queues and sends the digest of a working day, at any moment of it; then the jobs run again as they would. */
export const drill: Drill = {
  name: 'kill-amid-digest',
  goal: 'kill -9 amid the digest, 20 rounds, receipts counted at the server: every person has the mail of every day, under one Message-ID; a mail whose answer the kill cut off comes twice under that one.',
  run: () => withFolder(killAndCount),
}

async function killAndCount(folder: string) {
  const server = await startMailServer({ slowMs: 5 })
  setOutgoing(mailAt(server.port))
  try {
    await fill()
    const days = await listDays(rounds + 1)
    const wholeMs = await sendWhole(folder, days[0] ?? '')
    for (const day of days.slice(1)) await killOnce(folder, day, wholeMs)
    return await count(server, days.length)
  } finally {
    await server.close()
    setOutgoing({})
  }
}

async function fill(): Promise<void> {
  migrateDatabase()
  await seedDemo(new Date().toISOString())
  const people = await reader().select({ id: users.id }).from(users)
  await transaction(async (tx) => {
    for (const { id } of people) await savePreferences(tx, id, { ...usualPreferences, address: `p${id}@office.test` })
  })
}

async function listDays(many: number): Promise<string[]> {
  const special = await findSpecialDays(reader())
  const today = dayOf(new Date().toISOString())
  const days = Array.from({ length: many }, (_, index) => addWorkingDays(today, index + 1, special))
  closeDatabase()
  return days
}

type Sending = { begun: Promise<void>; ended: Promise<void>; kill: () => void }

function send(dataDir: string, day: string): Sending {
  const args = ['--import', 'tsx', 'bench/send-digest.ts', day]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const begun = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return { begun, ended, kill: () => child.kill('SIGKILL') }
}

async function sendWhole(dataDir: string, day: string): Promise<number> {
  const { begun, ended } = send(dataDir, day)
  await begun
  const started = performance.now()
  await ended
  return performance.now() - started
}

async function killOnce(dataDir: string, day: string, wholeMs: number): Promise<void> {
  const { begun, ended, kill } = send(dataDir, day)
  await begun
  setTimeout(kill, Math.random() * wholeMs)
  await ended
  await send(dataDir, day).ended
}

async function count({ receipts }: MailServer, days: number) {
  const rows = await reader().select().from(outbox)
  const times = new Map<string, number>()
  for (const { messageId } of receipts) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  const lost = rows.filter(({ id }) => !times.has(`<${id}@localhost>`))
  const unsettled = rows.filter(({ state }) => state !== 'sent')
  const foreign = times.size - (rows.length - lost.length)
  const twice = receipts.length - times.size
  const passed = rows.length >= days && !lost.length && !unsettled.length && !foreign && twice <= rounds
  const figures = [
    `${rows.length} mails of ${days} days, ${rounds} kills: ${lost.length} lost`,
    `${foreign} under a second Message-ID`,
    `${twice} received twice under one, whose answer a kill cut off`,
    `${unsettled.length} unsettled`,
  ]
  return { passed, figures: figures.join('; ') }
}
