import { reader } from '@/db/client'
import { countLedger } from '@/db/ledger/count-ledger'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import { listPeople } from '@/db/people/list-people'
import type { Actor } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { LedgerFilter, LedgerPage } from '@/domain/task/ledger'
import { ensureDeedOf, findDeedRefusal } from '@/domain/task/move/deeds'
import { loadLightTerms } from '../settings/load-light-terms'
import { mostAtOnce } from './assign-tasks'
import { findOwnDossier } from './steps/find-own-dossier'
import { type Choice, toChoice } from './steps/task-choices'

type Row = Pick<LedgerLine, 'id' | 'number' | 'title' | 'light' | 'due' | 'handlerName'>
/** `seen`: the task with the version that the preview shows. */
export type GivenLine = Row & { seen: string }
export type KeptLine = Row & { refusal: Refusal | null }

/** Who would get what: the tasks that change hands, those that stay and why (null: they are the person's already), and how many lie beyond what one act takes. */
export type Reassignment = {
  handlers: Choice[]
  to: Choice | null
  given: GivenLine[]
  kept: KeptLine[]
  beyond: number
  /** Ticked ones that the unit does not lead. */
  foreign: number
}

/** Previews giving the unit's tasks of a selection or filter to another of its handlers; changes nothing. Throws `Refusal('notAllowed')`. */
export async function viewReassignment(
  actor: Actor,
  asked: { filter: LedgerFilter; to: string },
  now: string,
): Promise<Reassignment> {
  ensureDeedOf(actor, 'reassign')
  const { today, bounds } = await loadLightTerms(now)
  const filter = { ...asked.filter, unitId: actor.unitId }
  const [{ lines }, total, people] = await Promise.all([
    listLedger(visibleTo(actor), filter, onePage, bounds),
    countLedger(visibleTo(actor), filter, bounds),
    listPeople(reader(), today, { roles: ['handler'], unitId: actor.unitId, lasting: true }),
  ])
  const handlers = people.map(toChoice)
  const to = handlers.find(({ value }) => value === asked.to) ?? null
  const [given, kept]: [GivenLine[], KeptLine[]] = [[], []]
  for (const line of lines) {
    const dossier = await findOwnDossier(reader(), actor, line.id, now)
    const refusal = findDeedRefusal('reassign', dossier, actor)
    if (refusal || dossier.task.handlerId === to?.value) kept.push({ ...line, refusal })
    else given.push({ ...line, seen: `${line.id} ${dossier.task.version}` })
  }
  const foreign = filter.ids.length ? filter.ids.length - total : 0
  return { handlers, to, given, kept, beyond: total - lines.length, foreign: Math.max(0, foreign) }
}

const onePage: LedgerPage = {
  ...{ group: null, sort: 'number', descending: false, after: null, before: null },
  size: mostAtOnce,
}
