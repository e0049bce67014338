import { appendEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { changeOnce } from '@/db/notices/change-once'
import { findChainLinks, saveChainLinks } from '@/db/plan/chain-links'
import { listPromises } from '@/db/plan/list-promises'
import type { Actor } from '@/domain/people'
import { type ChainDecision, findLinkRefusal, findQuoted } from '@/domain/plan/chain-decision'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { Given } from '../steps/form-fields'
import type { confirmForm, decideForm } from './chain-forms'
import type { ChainRow } from './chain-rows'
import { readNewer } from './read-newer'
import { type ChainPair, viewChain } from './view-chain'

/**
 * Decides what the newer report says of one promise: tells of it in the sentence that is quoted, makes it again, or is silent. It stands in
 * place of the reader's proposal from then on. One event. Throws `Refusal`: notAllowed, notFound, staleVersion, linkQuoteMissing, linkQuoteUnknown.
 */
export async function decideLink(actor: Actor, input: Given<typeof decideForm>, now: string): Promise<void> {
  const { pair, rows } = await readPair(actor, input, now)
  const row = ensureFound(rows.find(({ commitmentId }) => commitmentId === input.commitmentId))
  const { start, account, renewedId } = await findSaid(actor, input, row, pair)
  return changeOnce(actor, input.requestId, now, async (tx) => {
    const known = (await findChainLinks(tx, pair.newer.id)).get(row.commitmentId)
    if ((known?.version ?? 0) !== (input.version ?? 0))
      throw new Refusal('staleVersion', { version: known?.version ?? 0 })
    const isAsShown = input.verdict === row.verdict && start === (row.account?.start ?? null)
    const decision = toDecision(actor, row, pair, now)
    const corrected = !isAsShown || Boolean(row.decided?.corrected)
    const decided = { ...decision, verdict: input.verdict, account, renewedId, corrected, note: input.note }
    await saveChainLinks(tx, [decided])
    await record(tx, actor, pair, now, {
      before: { verdict: row.verdict, account: row.account?.text ?? '' },
      after: { promise: row.promise, verdict: input.verdict, account: account?.text ?? '' },
      note: input.note,
    })
  })
}

/**
 * Confirms the reader's proposals that were shown, those that somebody decided meanwhile aside. One event. Throws `Refusal`: notAllowed,
 * notFound, linksMovedOn where one says something else by now.
 */
export async function confirmLinks(actor: Actor, input: Given<typeof confirmForm>, now: string): Promise<number> {
  const { pair, rows } = await readPair(actor, input, now)
  const shown = new Map(input.row.map((each) => each.split(' ') as [string, string]))
  const open = rows.filter(({ commitmentId, decided }) => !decided && shown.has(commitmentId))
  if (open.some(({ commitmentId, verdict }) => shown.get(commitmentId) !== verdict)) throw new Refusal('linksMovedOn')
  return changeOnce(actor, input.requestId, now, async (tx) => {
    const known = await findChainLinks(tx, pair.newer.id)
    const renewed = (await listPromises(pair.newer.id)).filter(({ isHeld }) => !isHeld)
    const byStart = new Map(renewed.map(({ start, id }) => [start, id]))
    const decisions = open
      .filter(({ commitmentId, version }) => (known.get(commitmentId)?.version ?? 0) === version)
      .map((row) => {
        const renewedId = byStart.get(row.renewed?.start ?? -1) ?? null
        return { ...toDecision(actor, row, pair, now), renewedId }
      })
    await saveChainLinks(tx, decisions)
    if (decisions.length) await record(tx, actor, pair, now, { after: { count: decisions.length } })
    return decisions.length
  })
}

async function readPair(actor: Actor, { from, to }: { from: string; to: string }, now: string) {
  const { pair, rows } = await viewChain(actor, { from, to, show: 'all' }, now)
  const found = ensureFound(pair ?? undefined)
  ensureNone(findLinkRefusal(found.newer.issuerPath, actor))
  return { pair: found, rows }
}

/** `start`: where the sentence stands that is said of the promise. */
type Said = Pick<ChainDecision, 'account' | 'renewedId'> & { start: number | null }

async function findSaid(
  actor: Actor,
  { verdict, quote }: Given<typeof decideForm>,
  { renewed }: ChainRow,
  { newer }: ChainPair,
): Promise<Said> {
  const { told, renewed: promises } = await readNewer(visibleTo(actor), newer.id)
  const again = promises.find(({ start }) => start === renewed?.start)
  if (verdict === 'dropped') return { start: null, account: null, renewedId: null }
  if (verdict === 'repeated') {
    const { id: renewedId, start } = findQuoted(quote, promises)
    return { start, account: null, renewedId }
  }
  const account = findQuoted(quote, told)
  return { start: account.start, account, renewedId: again?.id ?? null }
}

const toDecision = (actor: Actor, row: ChainRow, { newer }: ChainPair, now: string): ChainDecision => ({
  ...{ id: newId(), commitmentId: row.commitmentId, reportId: newer.id, verdict: row.verdict },
  account: row.verdict === 'accounted' ? row.account : null,
  ...{ renewedId: null, corrected: false, note: '', decidedBy: actor.userId, decidedAt: now, version: 1 },
})

type Change = { before?: Record<string, unknown>; after: Record<string, unknown>; note?: string }

const record = (tx: Database, actor: Actor, { newer }: ChainPair, now: string, change: Change): Promise<void> =>
  appendEvent(tx, actor, now, {
    ...{ action: 'chain.decide', objectType: 'report', objectId: newer.id, objectName: newer.title },
    ...change,
  })
