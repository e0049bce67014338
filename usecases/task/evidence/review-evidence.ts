import { judgeEvidence } from '@/db/task/save-evidence'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findJudgeRefusal } from '@/domain/task/evidence-rights'
import { ensureDeedOf, ensureMayDo } from '@/domain/task/move/deeds'
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
  ensureDeedOf(actor, 'judgeEvidence')
  return openTask(actor, verdict, now, async (open) => {
    ensureMayDo('judgeEvidence', open.dossier, actor)
    const items = pickItems(open, verdict)
    for (const item of items) ensureNone(findJudgeRefusal(item, open.dossier, actor))
    if (!items.length) throw new Refusal('evidenceMissing')
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
  if (!chosen.length) throw new Refusal('notFound')
  return chosen.length === 1 ? chosen : chosen.filter(({ state }) => state === 'pending')
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
        ? { to: ['handler'], kind: 'evidenceRejected', facts: { evidence: titles.join(' / '), reason: note } }
        : undefined,
  })
}
