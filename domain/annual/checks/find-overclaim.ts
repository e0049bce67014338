import { arrangements, shortfalls } from '../contents'
import { type CheckedEdition, type CheckedParagraph, type CheckedTask, saysNotDone } from './checked-edition'
import type { Shortfall, TextFinding } from './finding'

/** Says that all of it was done. */
const whole =
  /全面完成|圆满完成|全部完成|已全部|均已|全面建成|全面落实|高质量完成|超额完成|如期完成|按期完成|\b(?:all|fully|completely)\b/i
/** What is done to a promise itself; 按期还款 and 按时到岗 tell of somebody's payments and hours. */
const doneToIt =
  '完成|办结|办理|落实|建成|实现|交付|公布|公开|发布|印发|出台|制定|修订|上线|启用|投用|开通|报送|达到|达标|推进|开展|召开'
/** Says that it was done by its day. */
const inTime = new RegExp(
  `(?:如期|按期|按时|按计划)(?:[全已均][面部]?|圆满|顺利)?(?:${doneToIt})(?!率)|全面完成|圆满完成|\\b(?:on time|as scheduled)\\b`,
  'i',
)

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
