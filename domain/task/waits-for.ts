import type { Actor, Role } from '@/domain/people'
import { findPart } from './figures/part'
import { type Deed, deeds, mayDo } from './move/deeds'
import { type Move, type MoveRow, moveTable } from './move/lifecycle'
import { findOpenRequest } from './move/request'
import { findSideRefusal } from './move/sides'
import { type Entitled, isEntitled, type PlacedDossier } from './move/standing'
import { awaitsHead, awaitsVerdict } from './occurrence'
import type { Occurrence } from './task'

/** What is asked of a person about one task: each is a verb on the to-do list. */
export const asks = [
  'sign',
  'report',
  'amend',
  'support',
  'review',
  'press',
  'close',
  'revise',
  'register',
  'answer',
  'judge',
] as const
export type Ask = (typeof asks)[number]

/** The asks that the ledger's tab 待我审核, the figure on the to-do list and the review queue count. */
export const reviewAsks: readonly Ask[] = ['review', 'answer', 'judge']

/** The moves that a task in their state waits for, and what each asks. */
const askOfMove: Partial<Record<Move, Ask>> = {
  register: 'register',
  sign: 'sign',
  approveUnit: 'review',
  complete: 'review',
  approve: 'review',
  close: 'close',
  cancel: 'answer',
  concludeYear: 'answer',
}

/** A row of the move table that a task in one of its states waits for, with what it asks. */
export type AskedRow = { row: MoveRow; ask: Ask }

/** The rows that wait for people of a role: the memory form and `db/sql/waits-for-sql.ts` read the same. */
export const listAskedRows = (role: Role): AskedRow[] =>
  moveTable.flatMap((row) => {
    const ask = askOfMove[row.move]
    return ask && row.who.some(([each]) => each === role) ? [{ row, ask }] : []
  })

/** The deeds that an instance of a recurring duty waits for while its task runs. */
export const askedDeeds = { judgeOccurrence: awaitsHead, judgeExplanation: awaitsVerdict } satisfies Partial<
  Record<Deed, (occurrence: Occurrence) => boolean>
>
export type AskedDeed = keyof typeof askedDeeds

export const listAskedDeeds = (role: Role): AskedDeed[] =>
  (Object.keys(askedDeeds) as AskedDeed[]).filter((deed) => deeds[deed].who.some(([each]) => each === role))

/** True for the roles that have something to review at all. */
export const isReviewer = ({ role }: Pick<Actor, 'role'>): boolean =>
  listAskedRows(role).some(({ ask }) => reviewAsks.includes(ask)) || listAskedDeeds(role).length > 0

/** `isAlone`: the lead unit has no other person; `isRed`: the task's light is red. */
export type WaitFacts = { isAlone: boolean; isRed: boolean }

/** What the task asks of this person now, or null: nothing that standing or an earlier decision would refuse them. */
export function findAsk(dossier: PlacedDossier, actor: Actor, { isAlone, isRed }: WaitFacts): Ask | null {
  const asked = listAskedRows(actor.role).find(({ row }) => isOpenTo(row, dossier, actor, isAlone))
  if (asked) return asked.ask
  if (listAskedDeeds(actor.role).some((deed) => waitsForDeed(deed, dossier, actor))) return 'judge'
  const part = findPart(dossier, actor)
  if (part?.kind === 'lead') return dossier.task.returnNote ? 'amend' : 'report'
  if (part?.kind === 'support' && !part.row.answeredAt && !part.row.waivedReason) return 'support'
  if (isRed && dossier.task.status === 'inProgress' && isEntitled(leadHead, dossier, actor)) return 'press'
  return actor.role === 'coordinator' && mayDo('revise', dossier, actor) ? 'revise' : null
}

const waitsForDeed = (deed: AskedDeed, dossier: PlacedDossier, actor: Actor): boolean =>
  dossier.occurrences.some(askedDeeds[deed]) && mayDo(deed, dossier, actor)

const leadHead: Entitled = [['head', 'leadUnit']]

function isOpenTo(row: MoveRow, dossier: PlacedDossier, actor: Actor, isAlone: boolean): boolean {
  const { task } = dossier
  if (!row.from.includes(task.status) || !isEntitled(row.who, dossier, actor)) return false
  // A plan's drafts wait as a plan; a single one waits once its unit objected.
  if (row.move === 'register' && (!task.objected || task.drafterId === actor.userId)) return false
  if (row.guards.includes('asked') && !findOpenRequest(row.move, dossier)) return false
  const waives = isAlone && row.fields.includes('waiver')
  return !row.guards.includes('oneSide') || !row.side || !findSideRefusal(row.side, dossier, actor, waives)
}
