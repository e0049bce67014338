import type { Database } from '@/db/client'
import { type ChangeRequest, isOpenChange } from '@/domain/task/changing/change-request'
import type { NoticeGroup, Tell, Told } from '@/domain/task/move/notices'
import { nameDuty } from './name-duty'

/** What is told of an act: to whoever has the request before them where it goes on, else to all whom it concerns. */
export async function tellOf(on: Database, change: ChangeRequest, note: string): Promise<Tell> {
  const facts = await factsOf(on, change)
  if (isOpenChange(change)) return { to: listNext(change), kind: `change.next.${wordOf(change)}`, facts }
  return {
    to: listConcerned(change),
    kind: `change.${change.state}.${wordOf(change)}`,
    facts: { ...facts, reason: note },
  }
}

/** Told to those before whom it lay. */
export const tellWithdrawal = async (on: Database, change: ChangeRequest): Promise<Tell> => ({
  to: listNext(change),
  kind: `change.withdrawn.${wordOf(change)}`,
  facts: await factsOf(on, change),
})

const wordOf = ({ kind }: ChangeRequest): string => (kind === 'extension' ? 'extension' : 'duty')

async function factsOf(on: Database, { kind, before, wanted, granted, reason }: ChangeRequest) {
  const [held] = await nameDuty(on, kind, before)
  const [asked] = await nameDuty(on, kind, granted || wanted)
  return { what: kind, before: held ?? '', wanted: asked ?? '', reason }
}

const groups = { coordinator: 'coordinators', director: 'directors', leader: 'leaders' } as const

function listNext({ state, decider }: ChangeRequest): NoticeGroup[] {
  if (state === 'hearing') return []
  if (state === 'asked') return ['leadHeads']
  return [state === 'signed' ? 'coordinators' : groups[decider]]
}

/** Whoever led the task before supports it afterwards, so that both units are told of a change of the lead. */
function listConcerned({ kind, state, askedBy }: ChangeRequest): Told[] {
  const around: Told[] = kind === 'leadUnit' && state === 'granted' ? ['leadUnit', 'supportingUnits'] : []
  return [{ userId: askedBy }, 'leadHeads', 'handler', 'coordinators', ...around]
}
