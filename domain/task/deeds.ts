import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type Entitled, findStandingRefusal, type PlacedDossier } from './standing'
import { openStatuses, type Task, type TaskStatus, taskStatuses } from './task'

/** What is done to a task beside its moves. */
export type Deed = 'judgeEvidence' | 'acceptProgress' | 'change' | 'assign' | 'revise' | 'reassign' | 'waiveSupport'

type DeedRow = { who: Entitled; during: readonly TaskStatus[]; when?: (task: Task) => boolean }

const office: Entitled = [
  ['coordinator', 'oversight'],
  ['director', 'oversight'],
]
const coordinator: Entitled = [['coordinator', 'oversight']]
const leadHead: Entitled = [['head', 'leadUnit']]
const signedStatuses = openStatuses.filter((status) => status !== 'assigned')

/** Who may do each deed, and in which states of the task: the buttons on the page and the check on the server both read it. */
export const deeds: Record<Deed, DeedRow> = {
  judgeEvidence: { who: coordinator, during: ['inProgress', 'unitReview', 'officeReview'] },
  acceptProgress: { who: coordinator, during: taskStatuses },
  change: { who: office, during: [...openStatuses, 'suspended'] },
  assign: { who: office, during: openStatuses },
  revise: { who: office, during: ['draft'], when: ({ objected }) => objected },
  reassign: { who: leadHead, during: signedStatuses },
  waiveSupport: { who: leadHead, during: ['inProgress'] },
}

/** True when this actor may do the deed to the task now. */
export const mayDo = (deed: Deed, dossier: PlacedDossier, actor: Actor): boolean =>
  findDeedRefusal(deed, dossier, actor) === null

/** Passes when the actor may do the deed; throws `Refusal`: issuerElsewhere, moveNotYours, moveNotFromHere. */
export function ensureMayDo(deed: Deed, dossier: PlacedDossier, actor: Actor): void {
  const refusal = findDeedRefusal(deed, dossier, actor)
  if (refusal) throw refusal
}

function findDeedRefusal(deed: Deed, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const { who, during, when } = deeds[deed]
  const { task } = dossier
  const isNow = during.includes(task.status) && (when?.(task) ?? true)
  return (
    findStandingRefusal(who, dossier, actor) ?? (isNow ? null : new Refusal('moveNotFromHere', { status: task.status }))
  )
}
