type SentBack = { action: string; at: string; note: string; userName: string }
type Report = { at: string; percent: number; done: string; unitId: string }
type Piece = {
  id: string
  title: string
  standardId: string | null
  state: string
  replacesId: string | null
  uploadedAt: string
}

/** What came to a task since its review sent it back last: who, when and why, the lead unit's reports before and since, evidence that is new. */
export type SinceSentBack = {
  at: string
  by: string
  note: string
  before: Pick<Report, 'percent' | 'done'> | null
  after: Pick<Report, 'percent' | 'done'> | null
  /** `replaces`: the title of the piece whose place it takes, null of one that is new. */
  evidence: { id: string; title: string; standardId: string | null; replaces: string | null }[]
}

type Task = {
  task: { leadUnitId: string | null }
  /** Newest first. */
  events: readonly SentBack[]
  /** Newest first. */
  updates: readonly Report[]
  evidence: readonly Piece[]
}

/** What whoever reviews a task again has not seen yet; null of one that was never sent back. */
export function findSinceSentBack({ task, events, updates, evidence }: Task): SinceSentBack | null {
  const sent = events.find(({ action }) => action === 'task.sendBack')
  if (!sent) return null
  const own = updates.filter(({ unitId }) => unitId === task.leadUnitId)
  const titles = new Map(evidence.map(({ id, title }) => [id, title]))
  const fresh = evidence.filter(({ uploadedAt, state }) => uploadedAt > sent.at && state !== 'superseded')
  return {
    ...{ at: sent.at, by: sent.userName, note: sent.note },
    before: own.find(({ at }) => at <= sent.at) ?? null,
    after: own.find(({ at }) => at > sent.at) ?? null,
    evidence: fresh.map(({ id, title, standardId, replacesId }) => ({
      ...{ id, title, standardId },
      replaces: replacesId === null ? null : (titles.get(replacesId) ?? ''),
    })),
  }
}
