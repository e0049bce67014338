import { z } from 'zod'
import { isDay } from '@/domain/calendar'
import { type Move, moves } from '@/domain/task/move/lifecycle'
import { moveFields } from '@/domain/task/move/move-input'
import { evidenceStates, outcomes, priorities, taskKinds, taskStatuses } from '@/domain/task/task'
import { text } from '@/usecases/steps/form-fields'
import { evidenceLength } from '@/usecases/task/evidence/evidence-forms'

// What programs send and get. Of these the description at /api/v1/openapi.json is made.

const id = text(100).min(1)
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable()
/** A day that a program sends: one of the calendar, or nothing. */
const sentDay = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(isDay)
/** The version that something was decided on: where it is another by now, the answer is 409 and says what changed. */
const seen = { version: z.int().optional() }

const ticks = ['nonSecret', 'belowFull'] as const
const typed = Object.entries(moveFields).filter(([name]) => !ticks.some((tick) => tick === name))

/** A report passes `updates` alone: it brings what was done. */
const movesHere = moves.filter((move): move is Exclude<Move, 'report'> => move !== 'report')
export const moveBody = z.strictObject({
  move: z.enum(movesHere),
  ...seen,
  ...(Object.fromEntries(typed.map(([name, max]) => [name, text(max).optional()])) as Record<
    Exclude<keyof typeof moveFields, (typeof ticks)[number]>,
    z.ZodOptional<z.ZodString>
  >),
  due: z.literal('').or(sentDay).optional(),
  nonSecret: z.boolean().optional(),
  belowFull: z.boolean().optional(),
})
export const updateBody = z.strictObject({
  ...seen,
  done: text(),
  percent: z.int().min(0).max(100),
  problems: text().optional(),
  next: text().optional(),
  occurrenceId: id.nullable().optional(),
  fallReason: text(500).optional(),
})
export const evidenceBody = z.strictObject({
  reference: text(evidenceLength).optional(),
  title: text(evidenceLength).optional(),
  standardId: id.nullable().optional(),
  process: z.boolean().optional(),
  issuer: text(evidenceLength).optional(),
  issuedOn: sentDay.nullable().optional(),
  validUntil: sentDay.nullable().optional(),
})
export const verdictBody = z.strictObject({
  evidenceIds: z.array(id).min(1),
  state: z.enum(['accepted', 'rejected']),
  note: text(500).optional(),
})

const light = z.object({ colour: z.string(), reason: z.string(), count: z.int(), late: z.int() })
export const selfAnswer = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  use: z.string(),
  lastDay: day,
})
export const reportsAnswer = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      year: z.int(),
      title: z.string(),
      status: z.string(),
      issuerUnitId: z.string(),
      issuerName: z.string(),
      commitmentCount: z.int(),
      registeredCount: z.int(),
    }),
  ),
})
export const commitmentsAnswer = z.object({
  commitments: z.array(
    z.object({
      id: z.string(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      status: z.string(),
      textVersion: z.int(),
      taskId: z.string().nullable(),
    }),
  ),
})
const task = {
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  status: z.enum(taskStatuses),
  outcome: z.enum(outcomes).nullable(),
  priority: z.enum(priorities),
  reportId: z.string(),
  leadUnitId: z.string().nullable(),
  due: day,
  originalDue: day,
  percent: z.int(),
  latestProgress: z.string(),
  latestByProxy: z.boolean(),
  light,
}
export const tasksAnswer = z.object({
  tasks: z.array(z.object({ ...task, leadUnitName: z.string().nullable(), handlerName: z.string().nullable() })),
  total: z.int(),
  next: z.string().nullable(),
  previous: z.string().nullable(),
})
const piece = z.object({
  id: z.string(),
  standardId: z.string().nullable(),
  title: z.string(),
  kind: z.string(),
  process: z.boolean(),
  reference: z.string(),
  fileName: z.string().nullable(),
  fileHash: z.string().nullable(),
  validUntil: day,
  state: z.enum(evidenceStates),
  reviewNote: z.string(),
})
export const taskAnswer = z.object({
  ...task,
  version: z.int(),
  kind: z.enum(taskKinds),
  requiredResult: z.string(),
  standards: z.array(z.object({ id: z.string(), text: z.string() })),
  supporting: z.array(z.object({ unitId: z.string(), unitName: z.string(), answer: z.string() })),
  occurrences: z.array(
    z.object({ id: z.string(), label: z.string(), weight: z.number().nullable(), due: day, state: z.string() }),
  ),
  moves: z.array(
    z.object({
      move: z.string(),
      leadsTo: z.enum(taskStatuses),
      fields: z.array(z.string()),
      obstacle: z.string().nullable(),
    }),
  ),
})
export const updatesAnswer = z.object({
  updates: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      userName: z.string(),
      unitName: z.string(),
      done: z.string(),
      percent: z.int(),
      problems: z.string(),
      next: z.string(),
      occurrence: z.string().nullable(),
      acceptedAt: z.string().nullable(),
      proxy: z.object({ enteredByName: z.string(), enteredAt: z.string() }).nullable(),
    }),
  ),
})
export const evidenceAnswer = z.object({ evidence: z.array(piece) })
export const movedAnswer = z.object({ taskId: z.string(), status: z.enum(taskStatuses) })
export const updatedAnswer = z.object({ updateId: z.string() })
export const countAnswer = z.object({ count: z.string() })
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  field: z.string().optional(),
})
