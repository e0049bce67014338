import { judgeEvidence } from '@/db/evidence/save-evidence'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findJudgeRefusal } from '@/domain/task/evidence-rights'
import { ensureDeedOf, ensureMayDo, sideOfDeed } from '@/domain/task/move/deeds'
import type { Evidence } from '@/domain/task/task'
import { actOnTask, type LoadedTask, type TaskKey } from '../steps/act-on-task'
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
 * Throws `Refusal`: notAllowed, notFound, issuerElsewhere, moveNotFromHere, decidedBefore, evidenceMissing where nothing waits, evidenceLapsed, verdictGiven,
 * ownEvidence (uploaded by the actor), verdictNoteMissing.
 */
export async function reviewEvidence(actor: Actor, verdict: EvidenceVerdict, now: string): Promise<{ count: string }> {
  ensureDeedOf(actor, 'judgeEvidence')
  return actOnTask(actor, verdict, now, async (loaded) => {
    ensureMayDo('judgeEvidence', loaded.dossier, actor)
    const items = pickItems(loaded, verdict)
    for (const item of items) ensureNone(findJudgeRefusal(item, loaded.dossier, actor))
    if (!items.length) throw new Refusal('evidenceMissing')
    const note = verdict.note.trim()
    if (verdict.state === 'rejected' && !note) throw new Refusal('verdictNoteMissing', {}, 'note')
    const ids = items.map(({ id }) => id)
    await judgeEvidence(loaded.tx, ids, { state: verdict.state, reviewNote: note, reviewedBy: actor.userId })
    await recordVerdict(loaded, verdict.state, note, items)
    return { count: String(items.length) }
  })
}

function pickItems({ dossier: { evidence } }: LoadedTask, { evidenceIds }: EvidenceVerdict): Evidence[] {
  const chosen = evidence.filter(({ id }) => evidenceIds.includes(id))
  if (!chosen.length) throw new Refusal('notFound')
  return chosen.length === 1 ? chosen : chosen.filter(({ state }) => state === 'pending')
}

async function recordVerdict(loaded: LoadedTask, state: string, note: string, items: Evidence[]): Promise<void> {
  const titles = items.map(({ title }) => title)
  await recordTask(loaded, {
    action: state === 'accepted' ? 'evidence.accept' : 'evidence.reject',
    side: sideOfDeed('judgeEvidence', loaded.actor),
    before: {},
    after: tellEvidence(items),
    note,
    tell:
      state === 'rejected'
        ? { to: ['handler'], kind: 'evidenceRejected', facts: { evidence: titles.join(' / '), reason: note } }
        : undefined,
  })
}
