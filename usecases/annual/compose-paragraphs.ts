import type { AcceptedEvidence, AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import type { EndReason } from '@/db/ledger/list-end-reasons'
import { beginsCounted } from '@/domain/annual/own-counting'
import { dayOf } from '@/domain/calendar'
import { trimHeading } from '@/domain/plan/text/heading'
import type { Dictionary, Locale } from '@/i18n'
import { pickUpdates } from './pick-updates'
import { holds } from './say-once'
import { sayResult } from './say-result'

/** A piece of evidence and its number in the whole text. */
export type Proof = { index: number; id: string; title: string; detail: string }
/** A composed sentence: the numbers of its proofs, and true where it needs one and has none. */
export type Sentence = { text: string; proofs: number[]; isUnproven: boolean }
export type Paragraph = {
  task: AnnualTask
  /** Its place under the heading, from 1. */
  index: number
  sentences: Sentence[]
  proofs: Proof[]
  /** No accepted update tells of this promise, and nobody wrote why it ended without one. */
  isSilent: boolean
}
export type AnnualSection = { heading: string; paragraphs: Paragraph[] }

export type Material = {
  tasks: AnnualTask[]
  updates: AcceptedUpdate[]
  evidence: AcceptedEvidence[]
  reasons: EndReason[]
}
type Glue = Dictionary['common']

/** One paragraph for each promise under its old heading, told by accepted updates alone; proofs are numbered through. */
export function composeSections(material: Material, words: Dictionary, locale: Locale): AnnualSection[] {
  const sections: AnnualSection[] = []
  let cited = 0
  for (const task of material.tasks) {
    const last = sections.at(-1)
    const section =
      last?.heading === trimHeading(task.heading) ? last : { heading: trimHeading(task.heading), paragraphs: [] }
    if (section !== last) sections.push(section)
    const paragraph = composeParagraph(task, material, { index: section.paragraphs.length + 1, cited }, words, locale)
    cited += paragraph.proofs.length
    section.paragraphs.push(paragraph)
  }
  return sections
}

type Place = { index: number; cited: number }

function composeParagraph(
  task: AnnualTask,
  material: Material,
  { index, cited }: Place,
  words: Dictionary,
  locale: Locale,
): Paragraph {
  const updates = pickUpdates(
    task,
    material.updates.filter(({ taskId }) => taskId === task.id),
  )
  const lastLead = updates.findLast(({ unitId }) => unitId === task.leadUnitId) ?? updates.at(-1)
  const evidence = material.evidence.filter(({ taskId }) => taskId === task.id)
  const proofs = evidence.map((item, at) => toProof(item, cited + at + 1, words.common))
  const told = updates.map((update): Sentence => {
    const isLast = update === lastLead
    const own = evidence.flatMap((item, place) => (proves(item, update, updates, isLast) ? [cited + place + 1] : []))
    return { text: tellUpdate(update, task, words), proofs: own, isUnproven: own.length === 0 }
  })
  const reason = findReason(task, material.reasons)
  const isReasonTold = told.some(({ text }) => holds(text, reason))
  return {
    task,
    index,
    sentences: [
      plain(sayLead(task, index, told, words)),
      ...told,
      plain(sayResult(task, words.exports.annual, locale)),
      ...(reason && !isReasonTold ? [plain(words.exports.annual.told({ text: reason }))] : []),
    ],
    proofs,
    isSilent: told.length === 0 && !reason,
  }
}

const plain = (text: string): Sentence => ({ text, proofs: [], isUnproven: false })

// What the first update says in the same words is not said before it, unless it counts its own parts: 一是一是 reads like a slip.
function sayLead({ title }: AnnualTask, index: number, told: Sentence[], { exports: { annual } }: Dictionary): string {
  const isSaid = told[0] !== undefined && holds(told[0].text, title) && !beginsCounted(told[0].text)
  return `${annual.ordinal({ index })}${isSaid ? '' : annual.promised({ title: stripEnd(title) })}`
}

function tellUpdate({ unitId, unitName, done }: AcceptedUpdate, task: AnnualTask, words: Dictionary): string {
  const { told, supported } = words.exports.annual
  return unitId === task.leadUnitId ? told({ text: done }) : supported({ unit: unitName, text: done })
}

/** Why the task stands as it does; '' where no reason was asked for. */
export function findReason({ id, status, closedOn }: AnnualTask, reasons: EndReason[]): string {
  const found = reasons.findLast((each) => each.taskId === id && each.status === status)
  if (!found || (status === 'closed' && dayOf(found.at) !== closedOn)) return ''
  return found.reason.trim()
}

/** Evidence stands at the update it came with, or that draws on that one; what hangs on none of those told stands at the last. */
export function proves(
  item: AcceptedEvidence,
  update: AcceptedUpdate,
  told: AcceptedUpdate[],
  isLast: boolean,
): boolean {
  const teller =
    told.find(({ id }) => id === item.updateId) ?? told.find(({ sources }) => sources.includes(item.updateId ?? ''))
  return teller ? teller === update : isLast
}

const toProof = (
  { id, title, reference, issuer, issuedOn }: AcceptedEvidence,
  index: number,
  { pause }: Glue,
): Proof => ({
  index,
  id,
  title,
  detail: [issuer, reference, issuedOn].filter(Boolean).join(pause),
})

const stripEnd = (text: string): string => text.trim().replace(/[。；;.]+$/, '')
