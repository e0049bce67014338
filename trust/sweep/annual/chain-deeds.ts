import { eq } from 'drizzle-orm'
import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { commitments, reports, steps } from '@/db/schema'
import { canary } from '../canaries'
import type { Deed } from '../deed'

type Body = 'district' | 'town' | 'elsewhere'
const bodies: readonly Body[] = ['district', 'town', 'elsewhere']
const actions = 'app/(work)/annual/chain/chain-actions'
let count = 0

/** A promise of a report of the year before the body's own one, of which nobody has decided anything; gives both reports and its id. */
async function makePromise(body: Body): Promise<{ from: string; to: string; commitmentId: string }> {
  count += 1
  const [from, to, commitmentId] = [`before-${body}`, `r-${body}`, `promise-${count}`]
  await transaction(async (tx) => {
    const [newer] = await tx.select().from(reports).where(eq(reports.id, to))
    if (!newer) throw new Error(`no report of ${body}`)
    const older = { ...newer, id: from, year: newer.year - 1, textHash: from, title: canary(body, 'title') }
    const step = { id: `before-step-${body}`, reportId: from, position: 1, start: 0, end: 10, heading: '一' }
    await tx.insert(reports).values(older).onConflictDoNothing()
    await tx.insert(steps).values(step).onConflictDoNothing()
    await tx.insert(commitments).values({
      ...{
        id: commitmentId,
        reportId: from,
        stepId: step.id,
        start: count,
        end: count + 10,
        text: canary(body, 'report'),
      },
      ...{ status: 'confirmed', rejectReason: '', confidence: 1, why: [], namedUnits: [], targets: [] },
    })
    // What is kept of the two reports is read anew after an event alone.
    const actor = { name: '', unitName: '', address: '' }
    const event = { action: 'report.import', objectType: 'report', objectId: from }
    await appendEvent(tx, actor, new Date().toISOString(), event)
  })
  return { from, to, commitmentId }
}

const ofEach = (fields: (made: Awaited<ReturnType<typeof makePromise>>) => Record<string, string | string[]>): Deed[] =>
  bodies.map((body) => ({ about: `of ${body}`, fields: async () => fields(await makePromise(body)) }))

/** Calls of the links between two reports. */
export const chainDeeds: Record<string, Deed[]> = {
  [`${actions} decideLinkAction`]: ofEach(({ from, to, commitmentId }) => ({
    ...{ from, to, commitmentId, version: '0', verdict: 'dropped', quote: '', note: '' },
  })),
  [`${actions} confirmLinksAction`]: ofEach(({ from, to, commitmentId }) => ({
    ...{ from, to, row: [`${commitmentId} dropped`] },
  })),
}
