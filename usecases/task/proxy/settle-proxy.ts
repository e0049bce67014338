import { judgeEvidence, tieEvidence } from '@/db/evidence/save-evidence'
import { settleProxy as keepEnd, listProxiesOf } from '@/db/proxy/proxy-reports'
import { listUpdates } from '@/db/task/list-updates'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import type { Told } from '@/domain/task/move/notices'
import type { ProxyReport } from '@/domain/task/proxy/proxy-report'
import { findProxyRefusal, findUnitPart, sideOfProxy } from '@/domain/task/proxy/proxy-rights'
import type { Evidence } from '@/domain/task/task'
import { namePeople } from '../../people/steps/name-people'
import type { Given } from '../../steps/form-fields'
import { fileReport } from '../report-progress'
import { actOnTask, type LoadedTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { settleForm } from './proxy-forms'

/**
 * The unit confirms what was entered for it, by which it becomes the unit's report of this day, or returns it with a sentence; the office
 * takes back what it entered. Throws `Refusal`: notFound, moveNotYours, moveNotFromHere, issuerElsewhere, proxyOwn, proxySettled,
 * proxyNoteMissing, proxyFalls, or at confirming those of filing an instance.
 */
export async function settleProxy(actor: Actor, request: Given<typeof settleForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const all = await listProxiesOf(loaded.tx, loaded.dossier.task.id)
    const proxy = ensureFound(all.find(({ id }) => id === request.proxyId))
    ensureNone(findProxyRefusal(request.deed, proxy, loaded.dossier, actor))
    if (request.deed === 'confirm') return confirm(loaded, proxy)
    if (request.deed === 'return' && !request.note) throw new Refusal('proxyNoteMissing', {}, 'note')
    return drop(loaded, proxy, request.deed === 'return' ? 'returned' : 'takenBack', request.note)
  })
}

/** Where it falls below what the unit reported since it was entered, nobody was asked why. Throws `Refusal('proxyFalls')`. */
async function ensureNoFall(taskId: string, { unitId, enteredAt, percent }: ProxyReport): Promise<void> {
  const last = (await listUpdates(taskId)).find((update) => update.unitId === unitId)
  if (last && last.at > enteredAt && percent < last.percent)
    throw new Refusal('proxyFalls', { before: last.percent, percent })
}

async function confirm(loaded: LoadedTask, proxy: ProxyReport): Promise<void> {
  const { tx, actor, dossier } = loaded
  const part = findUnitPart(dossier, proxy.unitId)
  if (!part) throw new Refusal('moveNotYours')
  await ensureNoFall(dossier.task.id, proxy)
  const { updateId } = await fileReport(loaded, { ...proxy, sources: [] }, part, {
    evidence: [],
    side: sideOfProxy(part, actor),
    entry: {
      action: 'proxy.confirm',
      enteredBy: (await namePeople([proxy.enteredBy]))(proxy.enteredBy),
      tell: { to: office(proxy), kind: 'proxy.confirm', facts: { percent: String(proxy.percent) } },
    },
  })
  // By confirming it the unit says that the form is its own; the office has nothing to judge about it, it is no proof of a standard.
  // What the office judged meanwhile, or a newer version took the place of, stays as it is.
  if (findForm(loaded, proxy).state === 'pending')
    await judgeEvidence(tx, [proxy.evidenceId], { state: 'accepted', reviewNote: '', reviewedBy: actor.userId })
  await tieEvidence(tx, proxy.evidenceId, updateId)
  await end(loaded, proxy, 'confirmed', '', updateId)
}

// Its form is no proof any more, and nobody has to judge it.
async function drop(
  loaded: LoadedTask,
  proxy: ProxyReport,
  state: 'returned' | 'takenBack',
  note: string,
): Promise<void> {
  const reviewedBy = loaded.actor.userId
  const form = findForm(loaded, proxy)
  if (form.state === 'pending' || form.state === 'accepted')
    await judgeEvidence(loaded.tx, [form.id], { state: 'rejected', reviewNote: note, reviewedBy })
  await end(loaded, proxy, state, note, null)
  const isReturned = state === 'returned'
  await recordTask(loaded, {
    action: isReturned ? 'proxy.return' : 'proxy.takeBack',
    before: { done: proxy.done, percent: proxy.percent },
    note,
    tell: {
      to: isReturned ? office(proxy) : [{ unitId: proxy.unitId }],
      kind: isReturned ? 'proxy.return' : 'proxy.takeBack',
      facts: { reason: note },
    },
  })
}

const findForm = ({ dossier }: LoadedTask, { evidenceId }: ProxyReport): Evidence =>
  ensureFound(dossier.evidence.find(({ id }) => id === evidenceId))

const office = ({ enteredBy }: ProxyReport): Told[] => [{ userId: enteredBy }, 'coordinators']

const end = (
  { tx, actor, now }: LoadedTask,
  { id }: ProxyReport,
  state: ProxyReport['state'],
  note: string,
  updateId: string | null,
): Promise<void> => keepEnd(tx, id, { state, settledBy: actor.userId, settledAt: now, note, updateId })
