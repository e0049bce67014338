import { once } from 'node:events'
import { Agent } from 'node:http'
import { fillDatabase } from '@/bench/seed'
import { withServer } from '@/bench/with-server'
import { closeDatabase } from '@/db/client'
import { env } from '@/env'
import { askOn, waitUntil } from './steps/ask-on'
import type { Drill } from './steps/drill'
import { listPlaces, openWriters, writeEvidence } from './steps/evidence-writers'
import { holdLock } from './steps/hold-lock'

const heldMs = 10_000

/** Another process holds the database for ten seconds. */
export const drill: Drill = {
  name: 'foreign-lock',
  goal: 'While another process holds the database for 10 s, health and pages go on as before, readiness says 503 within 2 s, a write is refused with its sentence before that is over, and all goes on afterwards.',
  run: () =>
    withServer(fill, async ({ base }, places) => {
      const agent = new Agent({ keepAlive: true })
      const [writer, other] = await openWriters(agent, base, places)
      if (!writer || !other) throw new Error('no writers')
      const page = { path: '/tasks', headers: { cookie: writer.cookie } }
      let isOver = false
      const before = await askOn(base, page, soon(2_000))
      const holder = await holdLock(env().databasePath, heldMs)
      const asking = ['/api/health', page].map((ask) =>
        askOn(base, typeof ask === 'string' ? { path: ask } : ask, () => isOver),
      )
      const started = performance.now()
      const refusing = writeEvidence(agent, base, writer, 'refused').then((answer) => ({
        answer,
        ms: performance.now() - started,
      }))
      const unreadyMs = await waitUntil(async () => (await fetch(`${base}/api/ready`)).status === 503)
      const { answer, ms } = await refusing
      const late = writeEvidence(agent, base, other, 'waits and goes through')
      await once(holder, 'exit')
      const readyMs = await waitUntil(async () => (await fetch(`${base}/api/ready`)).status === 200)
      isOver = true
      const [health, pages] = await Promise.all(asking)
      const after = await writeEvidence(agent, base, writer, 'afterwards')
      agent.destroy()
      const isRefused = 'status' in answer && answer.status === 503 && /占着数据库/.test(answer.body)
      const hasGoneOn = 'hash' in (await late) && 'hash' in after
      const passed =
        isRefused &&
        hasGoneOn &&
        unreadyMs < 2_000 &&
        !health?.bad &&
        !pages?.bad &&
        (health?.most ?? 9e9) < 1_000 &&
        ms < heldMs
      const figures = [
        `health at most ${round(health?.most)} ms in ${health?.count}, pages at most ${round(pages?.most)} ms in ${pages?.count} (before ${round(before.most)} ms), ${(health?.bad ?? 0) + (pages?.bad ?? 0)} failed`,
        `503 after ${round(unreadyMs)} ms, 200 again after ${round(readyMs)} ms`,
        `write refused ${isRefused ? 'with its sentence' : 'WITHOUT its sentence'} after ${(ms / 1000).toFixed(1)} s, later ones ${hasGoneOn ? 'went through' : 'FAILED'}`,
      ]
      return { passed, figures: figures.join('; ') }
    }),
}

async function fill() {
  await fillDatabase(500)
  const places = await listPlaces(2)
  closeDatabase()
  return places
}

function soon(ms: number): () => boolean {
  const until = performance.now() + ms
  return () => performance.now() > until
}

const round = (ms = Number.NaN): string => ms.toFixed(0)
