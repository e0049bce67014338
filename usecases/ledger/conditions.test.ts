import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { makeDice } from '@/domain/dice'
import { everything, firstPage, type LedgerFilter, noLeader } from '@/domain/task/ledger'
import { addRandomHandling } from '../testing/add-random-handling'
import { makeRandomPlans, planActor, plansNow } from '../testing/make-random-plans'
import { exportJson } from './export-ledger'
import { viewLedger } from './view-ledger'

const viewers = [
  planActor('coordinator', 'district'),
  planActor('leader', 'district'),
  planActor('coordinator', 'town'),
  planActor('head', 'market'),
]
const conditions: Partial<LedgerFilter>[] = [
  { moved: true },
  { claimed: true },
  { proof: 'accepted' },
  { proof: 'unaccepted' },
  { proof: 'none' },
  { leaderId: noLeader },
  { late: true },
  { counted: true },
  { silent: true },
  { colours: ['red'] },
  { buckets: ['yellow', 'fulfilled'] },
  { priority: 'key' },
]

describe.each([11, 20261201])('conditions of the ledger over random plans (dice %i)', (seed) => {
  useTestDatabase()
  beforeAll(async () => {
    const plans = (await makeRandomPlans(seed, 60)).filter(({ status }) => status !== 'draft')
    await addRandomHandling(plans, seed)
  })

  it('hold together of those of which each holds alone, on page and in file alike', async () => {
    const dice = makeDice(seed)
    let met = 0
    for (const actor of viewers)
      for (const asOf of [null, '2026-08-31']) {
        const idsOf = async (more: Partial<LedgerFilter>) => {
          const filter = { ...everything, ...more, asOf }
          const { lines, total } = await viewLedger(actor, { filter, page: { ...firstPage, size: 500 } }, plansNow)
          expect(lines.length).toBe(total)
          return { ids: lines.map(({ id }) => id).sort(), filter }
        }
        for (let turn = 0; turn < 6; turn++) {
          const [one, other] = [dice.pick(conditions), dice.pick(conditions)]
          if (Object.keys(one).join() === Object.keys(other).join()) continue
          const [first, second] = [await idsOf(one), await idsOf(other)]
          const both = await idsOf({ ...one, ...other })
          expect(both.ids, JSON.stringify([one, other])).toEqual(first.ids.filter((id) => second.ids.includes(id)))
          const told = await readJson(await exportJson(actor, { filter: both.filter, address: '' }, plansNow))
          expect(told.tasks.length).toBe(both.ids.length)
          met += both.ids.length
        }
      }
    expect(met).toBeGreaterThan(0)
  })
})

async function readJson(pieces: AsyncIterable<Uint8Array>): Promise<{ tasks: unknown[] }> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true })
  return JSON.parse(text)
}
