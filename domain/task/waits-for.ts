import type { Actor, Role } from '@/domain/people'
import { type Ask, reviewAsks } from './ask'
import { listChangeActs, type Stage, stageOf, stages } from './changing/stages'
import { type Deed, deeds, mayDo } from './move/deeds'
import { asked, notDrafter, oneSide, oneSideUnlessAlone } from './move/guards'
import { moveTable } from './move/lifecycle'
import type { MoveFacts, MoveRow } from './move/move-row'
import { type Entitled, isEntitled, type PlacedDossier } from './move/standing'
import { awaitsHead, awaitsVerdict } from './occurrence'
import type { Occurrence } from './task'

/** A row of the move table that a task in one of its states waits for, with what it asks. */
export type AskedRow = { row: MoveRow; ask: Ask }

/** The rows that wait for people of a role: the memory form and `db/sql/waits-for-sql.ts` read the same. */
export const listAskedRows = (role: Role): AskedRow[] =>
  moveTable.flatMap((row) => (row.asks && row.who.some(([each]) => each === role) ? [{ row, ask: row.asks }] : []))

/** The guards that say whether a task waits for this person; what the others say, it lacks. `db/sql/waits-for-sql.ts` has each as a condition. */
export const personalGuards = [asked, notDrafter, oneSide, oneSideUnlessAlone] as const

/** The deeds that an instance of a recurring duty waits for while its task runs. */
export const askedDeeds = { judgeOccurrence: awaitsHead, judgeExplanation: awaitsVerdict } satisfies Partial<
  Record<Deed, (occurrence: Occurrence) => boolean>
>
export type AskedDeed = keyof typeof askedDeeds

export const listAskedDeeds = (role: Role): AskedDeed[] =>
  (Object.keys(askedDeeds) as AskedDeed[]).filter((deed) => deeds[deed].who.some(([each]) => each === role))

/** The places on the way of requests where people of a role act: what asks them to settle one. */
export const listAskedStages = (role: Role): Stage[] => stages.filter(({ who }) => who[0] === role)

/** True for the roles that have something to review at all. */
export const isReviewer = ({ role }: Pick<Actor, 'role'>): boolean =>
  listAskedRows(role).some(({ ask }) => reviewAsks.includes(ask)) || listAskedDeeds(role).length > 0

/** `isRed`: the task's light is red. */
export type WaitFacts = Pick<MoveFacts, 'leadPeople'> & { isRed: boolean }

/** What the task asks of this person now, or null: nothing that standing or an earlier decision would refuse them. */
export function findAsk(dossier: PlacedDossier, actor: Actor, { leadPeople, isRed }: WaitFacts): Ask | null {
  const asked = listAskedRows(actor.role).find(({ row }) => isOpenTo(row, dossier, actor, leadPeople))
  if (asked) return asked.ask
  if (listAskedDeeds(actor.role).some((deed) => waitsForDeed(deed, dossier, actor))) return 'judge'
  const stage = listAskedStages(actor.role).find((each) =>
    dossier.changes.some((change) => stageOf(change) === each && listChangeActs(change, dossier, actor).length > 0),
  )
  if (stage) return stage.ask
  const extra = extraAsks.find(
    ({ ask, who }) => isEntitled(who, dossier, actor) && waitsFor[ask](dossier, actor, isRed),
  )
  return extra?.ask ?? null
}

/** What a task asks beside moves and deeds, and of whom, the first that holds; `db/sql/waits-for-sql.ts` has each as a condition. */
export const extraAsks = [
  { ask: 'amend', who: [['handler', 'assignedHandler']] },
  { ask: 'report', who: [['handler', 'assignedHandler']] },
  {
    ask: 'support',
    who: [
      ['handler', 'supportingUnit'],
      ['head', 'supportingUnit'],
    ],
  },
  { ask: 'press', who: [['head', 'leadUnit']] },
  { ask: 'revise', who: [['coordinator', 'oversight']] },
] as const satisfies readonly { ask: Ask; who: Entitled }[]
export type ExtraAsk = (typeof extraAsks)[number]['ask']

const isRunning = ({ task }: PlacedDossier): boolean => task.status === 'inProgress'

const waitsFor: Record<ExtraAsk, (dossier: PlacedDossier, actor: Actor, isRed: boolean) => boolean> = {
  amend: (dossier) => isRunning(dossier) && !!dossier.task.returnNote,
  report: isRunning,
  support: (dossier, { unitId }) =>
    isRunning(dossier) &&
    dossier.supporting.some((part) => part.unitId === unitId && !part.answeredAt && !part.waivedReason),
  press: (dossier, _actor, isRed) => isRunning(dossier) && isRed,
  revise: (dossier, actor) => mayDo('revise', dossier, actor),
}

const waitsForDeed = (deed: AskedDeed, dossier: PlacedDossier, actor: Actor): boolean =>
  dossier.occurrences.some(askedDeeds[deed]) && mayDo(deed, dossier, actor)

function isOpenTo(row: MoveRow, dossier: PlacedDossier, actor: Actor, leadPeople: WaitFacts['leadPeople']): boolean {
  const { task } = dossier
  if (!row.from.includes(task.status) || !isEntitled(row.who, dossier, actor)) return false
  // A plan's drafts wait as a plan; a single one waits once its unit objected.
  if (row.move === 'register' && !task.objected) return false
  const of = { ...row, leadsTo: task.status, dossier, actor, input: {}, today: '', facts: { leadPeople } }
  return personalGuards.every((guard) => !row.guards.includes(guard) || !guard.obstacle?.(of))
}
