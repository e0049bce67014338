import { reader } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import type { FoundDossier } from '@/db/task/find-dossier'
import { listInstructionsOf } from '@/db/task/instructions'
import { listUrgesOf } from '@/db/task/urges'
import type { Actor } from '@/domain/people'
import { findInstructionRefusal, findReplyRefusal, type Instruction } from '@/domain/task/urging/instruction'
import { isUnanswered, stateOfUrge, type Urge, type UrgeState } from '@/domain/task/urging/urge'
import {
  findAnswerRefusal,
  findReceiptRefusal,
  findUrgeRefusal,
  isFirstReading,
  workingDayOf,
} from '@/domain/task/urging/urge-rights'
import { namePeople } from '../../people/steps/name-people'
import { loadLightTerms } from '../../settings/load-light-terms'

export type UrgeLine = Urge & {
  state: UrgeState
  isUnanswered: boolean
  unitName: string
  issuerName: string
  readerName: string
  receipterName: string
  answererName: string
  /** True where opening it now is to be noted. */
  isUnread: boolean
  canReceipt: boolean
  canAnswer: boolean
}
export type InstructionLine = Instruction & {
  issuerName: string
  toName: string
  toUnitName: string
  answererName: string
  isLate: boolean
  canAnswer: boolean
}

/** The slips and leaders' notes of a task, newest first, and whether the actor may make more of them. */
export type Urging = {
  urges: UrgeLine[]
  instructions: InstructionLine[]
  canUrge: boolean
  canInstruct: boolean
}

/** All of a task's urging as the actor sees it. */
export async function viewUrging(actor: Actor, dossier: FoundDossier, now: string): Promise<Urging> {
  const { today, special } = await loadLightTerms(now)
  const taskId = dossier.task.id
  const [byTask, instructions] = await Promise.all([
    listUrgesOf(reader(), [taskId]),
    listInstructionsOf(reader(), taskId),
  ])
  const urges = byTask.get(taskId) ?? []
  const name = await listNamesOf(urges, instructions)
  return {
    urges: urges.map((urge) => nameUrge(urge, dossier, actor, today, name)).reverse(),
    instructions: instructions.map((each) => nameInstruction(each, actor, today, name)).reverse(),
    canUrge: !findUrgeRefusal(dossier, urges, actor, workingDayOf(today, special)),
    canInstruct: !findInstructionRefusal(dossier, actor),
  }
}

type Names = { person: (id: string | null) => string; unit: (id: string) => string }

async function listNamesOf(urges: readonly Urge[], instructions: readonly Instruction[]): Promise<Names> {
  const person = await namePeople([
    ...urges.flatMap(({ issuedBy, readBy, receiptedBy, answeredBy }) => [issuedBy, readBy, receiptedBy, answeredBy]),
    ...instructions.flatMap(({ issuedBy, toUserId, answeredBy }) => [issuedBy, toUserId, answeredBy]),
  ])
  const unitIds = [...urges.map(({ unitId }) => unitId), ...instructions.map(({ toUnitId }) => toUnitId)]
  const units = await findNames('unit', unitIds)
  return { person, unit: (id) => units.get(id) ?? '' }
}

const nameUrge = (urge: Urge, dossier: FoundDossier, actor: Actor, today: string, name: Names): UrgeLine => ({
  ...urge,
  state: stateOfUrge(urge),
  isUnanswered: isUnanswered(urge, today),
  unitName: name.unit(urge.unitId),
  issuerName: name.person(urge.issuedBy),
  readerName: name.person(urge.readBy),
  receipterName: name.person(urge.receiptedBy),
  answererName: name.person(urge.answeredBy),
  isUnread: isFirstReading(urge, dossier, actor),
  canReceipt: !findReceiptRefusal(urge, dossier, actor),
  canAnswer: !findAnswerRefusal(urge, dossier, actor),
})

const nameInstruction = (each: Instruction, actor: Actor, today: string, name: Names): InstructionLine => ({
  ...each,
  issuerName: name.person(each.issuedBy),
  toName: name.person(each.toUserId),
  toUnitName: name.unit(each.toUnitId),
  answererName: name.person(each.answeredBy),
  isLate: !each.answeredAt && each.replyDue !== null && each.replyDue < today,
  canAnswer: !findReplyRefusal(each, actor),
})
