import type { Sharing } from '@/db/evidence/list-sharing'
import type { FoundDossier } from '@/db/task/find-dossier'
import type { UpdateLine } from '@/db/task/list-updates'
import type { Actor } from '@/domain/people'
import {
  findJudgeRefusal,
  findRenewalRefusal,
  findReplaceRefusal,
  findTakeBackRefusal,
} from '@/domain/task/evidence-rights'
import type { Evidence } from '@/domain/task/task'

/** A piece of evidence as a task's page shows it, with what is open to the actor. */
export type EvidenceLine = Evidence & {
  uploaderName: string
  reviewerName: string
  canJudge: boolean
  canWithdraw: boolean
  canRenew: boolean
  canReplace: boolean
  /** Other tasks in the actor's sight on which the same file stands: the first of them, and how many more there are. */
  sharedWith: { taskId: string; number: string }[]
  sharedMore: number
}
/** Of how many other tasks one file names. */
export const mostShared = 20

type EvidenceFacts = { updates: UpdateLine[]; sharing: Sharing[]; nameOf: (id: string | null) => string }

/** The evidence of a task with names, what may be done with each piece, and where else its file stands. */
export function nameEvidence(
  actor: Actor,
  dossier: FoundDossier,
  { updates, sharing, nameOf }: EvidenceFacts,
): EvidenceLine[] {
  const { evidence } = dossier
  const updateOf = new Map(updates.map((update) => [update.id, update]))
  return evidence.map((item) => ({
    ...item,
    uploaderName: nameOf(item.uploadedBy),
    reviewerName: nameOf(item.reviewedBy),
    canJudge: !findJudgeRefusal(item, dossier, actor),
    canWithdraw: !findTakeBackRefusal(item, updateOf.get(item.updateId ?? ''), dossier, actor),
    canRenew: !findRenewalRefusal(item, dossier, actor),
    canReplace: !findReplaceRefusal(item, dossier, actor),
    ...nameSharing(sharing.filter(({ hash }) => hash === item.fileHash)),
  }))
}

const nameSharing = (sharedWith: Sharing[]): Pick<EvidenceLine, 'sharedWith' | 'sharedMore'> => ({
  sharedWith,
  sharedMore: (sharedWith[0]?.total ?? 0) - sharedWith.length,
})
