import { reader } from '@/db/client'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import { type InstructionRow, listInstructionsBy } from '@/db/task/instructions'
import { addWorkingDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { overseenBy } from '@/domain/scope'
import { everything, type LedgerPage } from '@/domain/task/ledger'
import { openStatuses } from '@/domain/task/task'
import { isInstructor } from '@/domain/task/urging/instruction'
import { namePeople } from '../../people/steps/name-people'
import { loadLightTerms } from '../../settings/load-light-terms'
import { mostAtOnce } from '../assign-tasks'
import { findOwnDossier } from '../steps/find-own-dossier'
import { type Addressee, keyOf, listAddressees } from './list-addressees'

export type Written = InstructionRow & { toName: string; answererName: string; isLate: boolean }
/** The tasks that a leader is about to write on, whom it can be addressed to, and what they wrote before. */
export type InstructingView = {
  lines: LedgerLine[]
  dropped: number
  people: (Addressee & { key: string })[]
  replyDue: string
  written: Written[]
}

const workingDaysToReply = 5
const lastWritten = 10

/** What the form of a leader's note offers. Throws `Refusal('notAllowed')`. */
export async function viewInstructing(actor: Actor, ids: string[], now: string): Promise<InstructingView> {
  if (!isInstructor(actor)) throw new Refusal('notAllowed', { ability: 'instruct' })
  const { today, special, bounds } = await loadLightTerms(now)
  const filter = { ...everything, ids: ids.slice(0, mostAtOnce), statuses: [...openStatuses, 'suspended' as const] }
  const { lines } = ids.length ? await listLedger(overseenBy(actor), filter, onePage, bounds) : { lines: [] }
  const people = new Map<string, Addressee>()
  for (const { id } of lines) {
    const dossier = await findOwnDossier(reader(), actor, id, now)
    for (const person of await listAddressees(reader(), dossier, now)) people.set(keyOf(person), person)
  }
  return {
    lines,
    dropped: ids.length - lines.length,
    people: [...people].map(([key, person]) => ({ ...person, key })),
    replyDue: addWorkingDays(today, workingDaysToReply, special),
    written: await listWritten(actor, today),
  }
}

/** What a leader wrote lately and what became of it. */
async function listWritten(actor: Actor, today: string): Promise<Written[]> {
  const rows = await listInstructionsBy(reader(), actor, lastWritten)
  const nameOf = await namePeople(rows.flatMap(({ toUserId, answeredBy }) => [toUserId, answeredBy]))
  return rows.map((row) => ({
    ...row,
    toName: nameOf(row.toUserId),
    answererName: nameOf(row.answeredBy),
    isLate: !row.answeredAt && row.replyDue !== null && row.replyDue < today,
  }))
}

const onePage: LedgerPage = {
  ...{ group: null, sort: 'number', descending: false, after: null, before: null },
  size: mostAtOnce,
}
