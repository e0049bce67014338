import { arrangements, shortfalls } from '../contents'
import { type CheckedEdition, type CheckedParagraph, type CheckedTask, saysNotDone } from './checked-edition'
import type { Shortfall, TextFinding } from './finding'

/** Says that all of it was done. */
const whole =
  /全面完成|圆满完成|全部完成|已全部|均已|全面建成|全面落实|高质量完成|超额完成|如期完成|按期完成|\b(?:all|fully|completely)\b/i
/** Says that it was done by its day. */
const inTime = /如期|按期|按时|按计划|全面完成|圆满完成|\bon time\b|\bas scheduled\b/i

/** Sentences that say more than the ledger bears out of the tasks they are about: all of it done, or in time. */
export const findOverclaims = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs
    .filter(({ content, tasks }) => content !== shortfalls && content !== arrangements && tasks.length)
    .flatMap((paragraph) => paragraph.sentences.flatMap(({ text, isGiven }) => (isGiven ? [] : judge(text, paragraph))))

function judge(text: string, { id, content, tasks }: CheckedParagraph): TextFinding[] {
  if (saysNotDone(text)) return []
  const kept = tasks.filter((task) => shortfallOf(task) === null || shortfallOf(task) === 'late')
  const undone = tasks.find((task) => !kept.includes(task))
  const late = kept.find(({ daysLate }) => daysLate > 0)
  const [task, claim] = undone ? [undone, whole.exec(text) ?? inTime.exec(text)] : [late, inTime.exec(text)]
  if (!task || !claim) return []
  const facts = {
    claim: claim[0],
    shortfall: shortfallOf(task) ?? 'late',
    days: task.daysLate,
    kept: kept.length,
    all: tasks.length,
  }
  return [{ check: 'overclaim', content, about: id, sentence: text, facts }]
}

/** Why a task cannot be said to be wholly done, or null; a lasting duty was kept. */
export function shortfallOf({ status, outcome, daysLate }: CheckedTask): Shortfall | null {
  if (status === 'carriedOver') return 'carriedOver'
  if (status === 'suspended' || status === 'cancelled') return 'stopped'
  if (outcome === 'partly' || outcome === 'notFulfilled' || outcome === 'notApplicable') return outcome
  if (status !== 'closed' && status !== 'done') return 'open'
  return daysLate > 0 ? 'late' : null
}
