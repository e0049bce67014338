import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { addDays, dayOf } from '@/domain/calendar'
import { makeDice } from '@/domain/dice'
import type { Actor } from '@/domain/people'
import { everything, firstPage } from '@/domain/task/ledger'
import { endOf } from '@/domain/task/silence'
import { seedDemo } from '@/seed/demo/seed-demo'
import { exportJson } from '../ledger/export-ledger'
import { viewLedger } from '../ledger/view-ledger'
import { actorFor } from '../testing/actor-for'
import { viewOverview } from './view-overview'

useTestDatabase()
const now = '2026-11-24T02:00:00.000Z'
const dice = makeDice(41)
const days = Array.from({ length: 20 }, () => addDays('2026-03-05', dice.below(262))).sort()
const accounts = ['zhoujing', 'chenlixin', 'fangzhiyuan']
const lastMoment = (day: string) => new Date(Date.parse(endOf(day)) - 1).toISOString()

/** What pages say of a day while it was the present, by day and account. */
const saved = new Map<string, unknown>()

async function ask(account: string, moment: string, asOf: string | null) {
  const actor = await actorFor(account, moment)
  const lines = await askLines(actor, moment, asOf)
  return { figures: await askFigures(actor, moment, asOf), lines, file: await askFile(actor, moment, asOf) }
}

async function askFigures(actor: Actor, moment: string, asOf: string | null) {
  const overview = await viewOverview(actor, { year: null, isMine: false, asOf }, moment)
  if (!overview) return null
  const { counts, holders, units, steps, leaders, handling } = overview
  const rows = [...units.rows, ...steps.rows, ...(leaders?.rows ?? [])].map(({ key, counts, supporting }) => [
    key,
    counts,
    supporting?.count,
  ])
  const { moved, urged, unanswered, silent, claimed, open } = handling
  const reviews = handling.reviews.map(({ line, holder, waited }) => [line.id, holder, waited])
  return {
    ...{ counts, rows, held: holders.map(({ count, meanDays }) => [count, meanDays]), reviews, open },
    // Proof stands with its verdict of today.
    handled: [moved, urged, unanswered, silent, claimed].map(({ count }) => count),
  }
}

async function askLines(actor: Actor, moment: string, asOf: string | null) {
  const page = { ...firstPage, group: null, size: 500 }
  const { lines, total, tabs } = await viewLedger(actor, { filter: { ...everything, asOf }, page }, moment)
  const { review: _, watched: __, ...counted } = tabs
  return [total, counted, lines.map(({ provenCount: _, ...line }) => line)]
}

async function askFile(actor: Actor, moment: string, asOf: string | null): Promise<unknown> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of await exportJson(actor, { filter: { ...everything, asOf }, address: '' }, moment))
    text += decoder.decode(piece)
  // Proof stands with its verdict of today.
  const told: { tasks: { evidenceTitles: string[] }[] } = JSON.parse(text)
  return { ...told, tasks: told.tasks.map(({ evidenceTitles: _, ...task }) => task) }
}

describe('as of a day of the sample district’s year', () => {
  beforeAll(async () => {
    await seedDemo(now, async (from, to) => {
      for (const day of days)
        if (from < endOf(day) && to >= endOf(day))
          for (const account of accounts) saved.set(`${day} ${account}`, await ask(account, lastMoment(day), null))
    })
  }, 240_000)

  it('every figure and every line is what it was on that day', async () => {
    expect(saved.size).toBe(days.length * accounts.length - (days.length - new Set(days).size) * accounts.length)
    for (const [key, then] of saved) {
      const [day = '', account = ''] = key.split(' ')
      expect(await ask(account, now, day), key).toEqual(then)
    }
  }, 120_000)

  it('a day that is not over stands as it stands now', async () => {
    const actor = await actorFor('zhoujing', now)
    for (const asOf of [dayOf(now), '2027-01-31'])
      expect(await viewOverview(actor, { year: null, isMine: false, asOf }, now)).toEqual(
        await viewOverview(actor, { year: null, isMine: false }, now),
      )
  })
})
