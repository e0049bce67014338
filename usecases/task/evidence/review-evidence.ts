import { judgeEvidence } from '@/db/task/save-evidence'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { ensureMayDo } from '@/domain/task/move/deeds'
import type { Evidence } from '@/domain/task/task'
import { type OpenTask, openTask, type TaskKey } from '../steps/open-task'
import { recordTask } from '../steps/record-task'
import { tellEvidence } from './plan-evidence'

export type EvidenceVerdict = TaskKey & {
  /** One piece, or several: those of them that still wait. */
  evidenceIds: string[]
  state: 'accepted' | 'rejected'
  note: string
}

/**
 * A coordinator accepts or rejects evidence; a rejection needs a note, which the handler is told.
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, moveNotFromHere, decidedBefore, evidenceMissing where nothing waits, evidenceLapsed, ownEvidence
 * (uploaded by the actor), verdictNoteMissing.
 */
export async function reviewEvidence(actor: Actor, verdict: EvidenceVerdict, now: string): Promise<{ count: string }> {
  ensureCan(actor, 'reviewEvidence')
  return openTask(actor, verdict, now, async (open) => {
    ensureMayDo('judgeEvidence', open.dossier, actor)
    const items = pickItems(open, verdict)
    const own = items.find(({ uploadedBy }) => uploadedBy === actor.userId)
    if (own) throw new Refusal('ownEvidence', { title: own.title })
    const note = verdict.note.trim()
    if (verdict.state === 'rejected' && !note) throw new Refusal('verdictNoteMissing', {}, 'note')
    const ids = items.map(({ id }) => id)
    await judgeEvidence(open.tx, ids, { state: verdict.state, reviewNote: note, reviewedBy: actor.userId })
    await recordVerdict(open, verdict.state, note, items)
    return { count: String(items.length) }
  })
}

function pickItems({ dossier: { evidence } }: OpenTask, { evidenceIds }: EvidenceVerdict): Evidence[] {
  const chosen = evidence.filter(({ id }) => evidenceIds.includes(id))
  const found = chosen.filter(({ state }) => state !== 'lapsed')
  const [old] = chosen
  if (!old) throw new Refusal('notFound')
  // History is no proof: it is judged once it was handed in again.
  if (!found.length) throw new Refusal('evidenceLapsed', { title: old.title })
  if (found.length === 1) return found
  const waiting = found.filter(({ state }) => state === 'pending')
  if (!waiting.length) throw new Refusal('evidenceMissing')
  return waiting
}

async function recordVerdict(open: OpenTask, state: string, note: string, items: Evidence[]): Promise<void> {
  const titles = items.map(({ title }) => title)
  await recordTask(open, {
    action: state === 'accepted' ? 'evidence.accept' : 'evidence.reject',
    side: 'office',
    before: {},
    after: tellEvidence(items),
    note,
    tell:
      state === 'rejected'
        ? { to: ['handler'], kind: 'evidenceRejected', facts: { evidence: titles.join('；'), reason: note } }
        : undefined,
  })
}
