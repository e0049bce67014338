import { reader } from '@/db/client'
import type { Plan, Shortcoming } from '@/db/plan/find-plan'
import { addMarks } from '@/db/plan/save-marks'
import { addSteps } from '@/db/plan/save-outline'
import type { FoundReport } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { type MarkedSection, readMarkedSection } from '@/reader/read-marked-section'
import type { Range } from '@/reader/report-text'
import { buildPlan } from '../../report/steps/build-plan'
import { readerOptions } from '../read-again'
import type { LoadedPlan } from './change-plan'
import { ensureRanges } from './ensure-ranges'
import { addItem, type PlannedItem } from './pick-commitment'

/** Reads a section that a person marked: a long one takes a while, so that nobody waits for it, call it before the transaction. */
export async function readSection(
  { unitPath }: Actor,
  report: FoundReport,
  section: Range,
  shortcomings: Shortcoming[],
): Promise<MarkedSection> {
  return readMarkedSection(report.text, section, shortcomings, await readerOptions(reader(), unitPath, report))
}

/** Adds what the reader found in a section: steps, commitments with drafts, sentences that are none. Gives how many commitments. */
export async function proposeSection(
  { tx, actor, report, now, plan }: LoadedPlan,
  read: MarkedSection,
): Promise<number> {
  const frame = { reportId: report.id, planYear: report.year + 1, drafterId: actor.userId, now }
  const built = buildPlan(read, frame, plan.shortcomings)
  const items = built.items.filter(isFree(plan))
  const marks = built.marks.filter(isUnmarked(plan))
  ensureRanges(report.text, [...marks, ...items.map(({ commitment }) => commitment)])
  await addSteps(tx, built.steps)
  for (const item of items) await addItem({ tx }, item)
  await addMarks(tx, marks)
  return items.length
}

/** What is known as a shortcoming is no promise. */
const isFree =
  ({ shortcomings }: Plan) =>
  ({ commitment }: PlannedItem): boolean =>
    shortcomings.every((shortcoming) => overlap(shortcoming, commitment) === 0)

const isUnmarked =
  ({ marks }: Plan) =>
  (mark: Range): boolean =>
    marks.every((known) => overlap(known, mark) === 0)
