import { addMarks } from '@/db/plan/save-marks'
import { addSteps } from '@/db/plan/save-outline'
import { overlap } from '@/domain/plan/coverage'
import { readMarkedSection } from '@/reader/read-marked-section'
import type { Range, ReadShortcoming } from '@/reader/report-text'
import { buildPlan } from '../../report/steps/build-plan'
import { readerOptions } from '../read-again'
import type { OpenPlan } from './change-plan'
import { ensureRanges } from './ensure-ranges'
import { addItem, type PlannedItem } from './pick-commitment'

/** Adds what the reader finds in a section that a person marked: steps, commitments with drafts, sentences that are none. Gives how many commitments. */
export async function proposeSection(open: OpenPlan, section: Range): Promise<number> {
  const { tx, actor, report, now } = open
  const options = await readerOptions(tx, actor.unitPath, report)
  const { steps, others, links } = readMarkedSection(report.text, section, listKnown(open), options)
  const frame = { reportId: report.id, planYear: report.year + 1, drafterId: actor.userId, now }
  const built = buildPlan({ steps, others, links: [], shortcomings: [] }, frame)
  const items = built.items.map((item, index) => linkItem(open, item, links, index)).filter(isFree(open))
  const marks = built.marks.filter(isUnmarked(open))
  ensureRanges(report.text, [...marks, ...items.map(({ commitment }) => commitment)])
  await addSteps(tx, built.steps)
  for (const item of items) await addItem(open, item)
  await addMarks(tx, marks)
  return items.length
}

const listKnown = ({ plan }: OpenPlan): ReadShortcoming[] =>
  plan.shortcomings.map(({ start, end, text }) => ({
    start,
    end,
    text,
    cause: null,
    why: { rule: 'problem', words: '' },
  }))

type Link = { shortcoming: number; commitment: number }

function linkItem({ plan }: OpenPlan, item: PlannedItem, links: Link[], index: number): PlannedItem {
  const linked = links.filter(({ commitment }) => commitment === index)
  const ids = linked.flatMap(({ shortcoming }) => plan.shortcomings[shortcoming]?.id ?? [])
  return { ...item, shortcomingIds: [...new Set(ids)] }
}

/** What is known as a shortcoming is no promise. */
const isFree =
  ({ plan }: OpenPlan) =>
  ({ commitment }: PlannedItem): boolean =>
    plan.shortcomings.every((shortcoming) => overlap(shortcoming, commitment) === 0)

const isUnmarked =
  ({ plan }: OpenPlan) =>
  (mark: Range): boolean =>
    plan.marks.every((known) => overlap(known, mark) === 0)
