import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { milestoneLength } from '@/domain/task/milestone'
import { moves } from '@/domain/task/move/lifecycle'
import { moveFields } from '@/domain/task/move/move-input'
import { occurrenceDeeds } from '@/domain/task/occurrence-rights'
import { priorities, requestKinds } from '@/domain/task/task'
import {
  choice,
  day,
  each,
  id,
  lines,
  list,
  optional,
  optionalChoice,
  text,
  texts,
  tick,
  version,
  whole,
} from '../steps/form-fields'

const task = z.object({ taskId: id() })
/** With the version that the page shows, where what is written over it matters. */
const shown = task.extend({ version: version() })
const notFromHere = new Refusal('moveNotFromHere')

/** A template is put before the reason. */
export const moveForm = shown.extend({
  move: choice(moves, notFromHere),
  ...texts(moveFields),
  due: day(),
  template: text(200),
  askedId: text(100),
})

const request = task.extend({ kind: choice(requestKinds, notFromHere) })
export const askForm = request.extend({ reason: text(2000) })
export const refuseForm = request.extend({ askedId: id(), note: text(2000) })
export const takeBackForm = request

export const changeForm = shown.extend({
  leaderId: optional(),
  priority: choice(priorities),
  needsLeader: tick(),
  note: text(2000),
  supportingUnitIds: list(),
  newStandards: lines(3000),
})
export const reviseForm = shown.extend({ leadUnitId: text(100), requiredResult: text(2000), due: day() })
export const reassignForm = shown.extend({ handlerId: text(100) })
/** Several tasks, each with the version that the preview showed, as `TASK VERSION`. */
export const reassignManyForm = z.object({ id: list(), seen: list(), handlerId: text(100), reason: text(500) })
export const waiveForm = task.extend({ supportingId: id(), reason: text(1000) })
export const occurrenceForm = task.extend({ occurrenceId: id(), deed: choice(occurrenceDeeds), reason: text(1000) })
export const milestonesForm = shown.extend({
  'label.*': each(text(milestoneLength)),
  'day.*': each(day()),
  'weight.*': each(whole(3)),
  reason: text(1000),
})
export const acceptProgressForm = task.extend({ updateId: id() })

/** `occurrenceId`: the instance of a recurring duty that this files, or null. */
export const progressForm = shown.extend({
  done: text(),
  percent: whole(3).transform((given) => given ?? Number.NaN),
  problems: text(),
  next: text(),
  occurrenceId: optional(),
  /** Why the percent is less than before; '' where it is not. */
  fallReason: text(500),
})

/** Answers of supporting units on which a report draws: whose words stand in its text already, and which go behind it. */
export const mergeForm = z.object({ taken: list(), appended: list() })

/** Several tasks with one handler. */
export const signManyForm = z.object({ id: list(), handlerId: text(100) })

/** Null leaves what each task has. Lead unit and dates are no part of it: a registered task keeps them. */
export const assignForm = z.object({
  id: list(),
  leaderId: optional(),
  handlerId: optional(),
  priority: optionalChoice(priorities),
})
