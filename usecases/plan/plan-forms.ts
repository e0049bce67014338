import { z } from 'zod'
import { Refusal } from '@/domain/refusal'
import { deadlineKinds, periods, priorities, taskKinds } from '@/domain/task/task'
import type { Range } from '@/reader/report-text'
import { refuse } from '../steps/form-checks'
import {
  choice,
  id,
  lines,
  list,
  optional,
  optionalChoice,
  optionalDay,
  required,
  text,
  tick,
  version,
  whole,
} from '../steps/form-fields'

const plan = z.object({ reportId: id() })
export const registerPlanForm = plan.extend({ nonSecret: tick(), stamp: required(40) })
export const reopenPlanForm = plan.extend({ reason: text(500) })
export const shortcomingForm = plan.extend({ shortcomingId: id() })
export const causeForm = plan.extend({ shortcomingId: id(), cause: text(500) })

/** A stretch of the text; -1 where a script sent no number. */
const place = () => whole().transform((given) => given ?? -1)
export const rangeForm = plan.extend({ start: place(), end: place() })
export const markForm = rangeForm.extend({ reason: text(200) })

const sentenceDeeds = ['add', 'extend', 'mark'] as const

/** What one button of a list of sentences says: the deed, the stretch of the text, and the commitment that takes it in. */
export const writeChoice = (deed: (typeof sentenceDeeds)[number], range: Range, commitmentId = ''): string =>
  [deed, range.start, range.end, commitmentId].join(':')
const sentenceChoice = () =>
  text(150).transform((given, context) => {
    const [name, start, end, commitmentId = ''] = given.split(':')
    const deed = sentenceDeeds.find((deed) => deed === name) ?? refuse(context, new Refusal('choiceUnknown'))
    return { deed, start: readPlace(start), end: readPlace(end), commitmentId }
  })
const readPlace = (given = ''): number => (/^\d{1,8}$/.test(given) ? Number(given) : -1)
export const sentenceForm = plan.extend({ choice: sentenceChoice() })

/** The version is one that the card shows. */
const card = plan.extend({ commitmentId: id(), version: version() })
export const mergeForm = card.extend({ withId: list() })
export const rejectForm = card.extend({ reason: text(500) })
export const restoreForm = card

export const marksForm = plan.extend({ markId: list() })
export const unmarkForm = plan.extend({ markId: id() })

/** A commitment as it is on the page, for a form to carry. */
export const writeSeen = (seen: { id: string; version: number }): string => `${seen.id}:${seen.version}`
const seen = () =>
  list().transform((texts) =>
    texts.map((given) => {
      const [id = '', version] = given.split(':')
      return { id, version: Number(version) }
    }),
  )
export const confirmManyForm = plan.extend({ seen: seen() })

/** The most characters of what a draft says; of the standards, each. */
export const draftLengths = { title: 200, requiredResult: 2000, standards: 500 }

export const proposeForm = z.object({
  title: text(draftLengths.title),
  requiredResult: text(draftLengths.requiredResult),
  kind: choice(taskKinds),
  priority: choice(priorities),
  needsLeader: tick(),
  leadUnitId: optional(),
  supportingIds: list(),
  leaderId: optional(),
  handlerId: optional(),
  deadlineKind: choice(deadlineKinds),
  due: optionalDay(),
  period: optionalChoice(periods),
  standards: lines(),
  shortcomingIds: list(),
})
/** All that a person sets on a commitment's draft task. */
export type DraftFields = z.output<typeof proposeForm>
export const editCommitmentForm = card.extend(proposeForm.shape)

/** Which drafts (`all`, those without a lead unit, the ticked ones), each list with those that the page showed, and what is set on them. */
export const assignManyForm = plan.extend({
  scope: choice(['all', 'noLead', 'chosen']),
  ids: seen(),
  all: seen(),
  noLead: seen(),
  leadUnitId: optional(),
  leaderId: optional(),
  handlerId: optional(),
  supportingIds: list(),
  shortcomingIds: list(),
  standard: text(draftLengths.standards),
  priority: optionalChoice(priorities),
  deadlineKind: optionalChoice(deadlineKinds),
  due: optionalDay(),
  period: optionalChoice(periods),
})
