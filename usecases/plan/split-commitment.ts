import { newId } from '@/db/id'
import type { Actor } from '@/domain/people'
import { splitTargets } from '@/domain/plan/propose-task'
import { splitRange } from '@/domain/plan/text/split-range'
import { proposeTitle } from '@/reader/commitment/propose-title'
import type { Range } from '@/reader/report-text'
import type { Given } from '../steps/form-fields'
import type { rangeForm } from './plan-forms'
import { loadPieceReader, readItemAgain } from './read-again'
import { changeItem } from './steps/change-item'
import type { LoadedPlan } from './steps/change-plan'
import { addItem, type PlannedItem, saveItem } from './steps/pick-commitment'
import { renumberTasks } from './steps/renumber-tasks'

export type Split = Given<typeof rangeForm> & { commitmentId: string }

/**
 * Cuts a commitment at a selection inside it into two or three; the first keeps the id, each takes over the people
 * and what was set by hand; dates, units and targets that the words said are read again from its own.
 * Throws `Refusal`: rangeOutside, splitNothing, staleVersion, notFound.
 */
export async function splitCommitment(actor: Actor, input: Split, now: string): Promise<void> {
  return changeItem(actor, input, now, async (loaded, before) => {
    const ranges = splitRange(loaded.report.text, before.commitment, { start: input.start, end: input.end })
    const read = await loadPieceReader(loaded)
    const [first, ...rest] = ranges
      .map((range, index) => cutItem(loaded, before, range, index === 0))
      .map((item) => readItemAgain(before, item, loaded, read))
    if (first) await saveItem(loaded, before, first, { action: 'commitment.split', note: listTexts(loaded, ranges) })
    for (const item of rest) await addItem(loaded, item)
    await renumberTasks(loaded)
  })
}

const listTexts = ({ report }: LoadedPlan, ranges: Range[]): string =>
  ranges.map(({ start, end }) => report.text.slice(start, end)).join(' ‖ ')

function cutItem(
  { report, actor, now }: LoadedPlan,
  whole: PlannedItem,
  { start, end }: Range,
  isFirst: boolean,
): PlannedItem {
  const text = report.text.slice(start, end)
  const isUntouched = whole.task.requiredResult === whole.commitment.text
  const keepsIn = (words: string) => text.includes(words)
  const ids = isFirst ? { id: whole.commitment.id } : { id: newId(), version: 1 }
  const taskIds = isFirst ? {} : { id: newId(), version: 1, drafterId: actor.userId, stateSince: now }
  const commitment = {
    ...whole.commitment,
    ...ids,
    start,
    end,
    text,
    namedUnits: whole.commitment.namedUnits.filter(keepsIn),
    targets: whole.commitment.targets.filter(keepsIn),
  }
  const requiredResult = isFirst && !isUntouched ? whole.task.requiredResult : text
  return {
    commitment,
    task: { ...whole.task, ...taskIds, commitmentId: commitment.id, title: proposeTitle(text), requiredResult },
    standards: whole.standards.filter((standard) => divideStandard(whole, standard, text, isFirst)),
    supportingIds: whole.supportingIds,
    shortcomingIds: whole.shortcomingIds,
  }
}

// A standard taken from the sentence goes with its words; one that a person wrote stays with the first piece.
function divideStandard({ commitment }: PlannedItem, standard: string, text: string, isFirst: boolean): boolean {
  const words = splitTargets(standard)
  const isFromSentence = words.every((part) => commitment.text.includes(part))
  return isFromSentence ? words.some((part) => text.includes(part)) : isFirst
}
