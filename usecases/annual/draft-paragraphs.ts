import type { AcceptedEvidence, AcceptedUpdate, AnnualTask } from '@/db/ledger/list-annual-parts'
import { trimHeading } from '@/domain/plan/text/heading'
import type { Light } from '@/domain/task/light'
import type { Dictionary, Locale } from '@/i18n'
import { sayResult } from './say-result'

/** A piece of evidence and its number in the whole text. */
export type Proof = { index: number; id: string; title: string; detail: string }
/** A drafted sentence: the numbers of its proofs, and true where it needs one and has none. */
export type Sentence = { text: string; proofs: number[]; isUnproven: boolean }
export type Paragraph = {
  task: AnnualTask & { light: Light }
  /** Its place under the heading, from 1. */
  index: number
  sentences: Sentence[]
  proofs: Proof[]
  /** No accepted update tells of this promise. */
  isSilent: boolean
}
export type DraftSection = { heading: string; paragraphs: Paragraph[] }

type Material = { tasks: (AnnualTask & { light: Light })[]; updates: AcceptedUpdate[]; evidence: AcceptedEvidence[] }
type Glue = Dictionary['common']
const mostUpdates = 6

/** One paragraph for each promise under its old heading, told by accepted updates alone; proofs are numbered through. */
export function draftSections(material: Material, words: Dictionary, locale: Locale): DraftSection[] {
  const sections: DraftSection[] = []
  let cited = 0
  for (const task of material.tasks) {
    const last = sections.at(-1)
    const section =
      last?.heading === trimHeading(task.heading) ? last : { heading: trimHeading(task.heading), paragraphs: [] }
    if (section !== last) sections.push(section)
    const paragraph = draftParagraph(task, material, section.paragraphs.length + 1, cited, words, locale)
    cited += paragraph.proofs.length
    section.paragraphs.push(paragraph)
  }
  return sections
}

function draftParagraph(
  task: Material['tasks'][number],
  material: Material,
  index: number,
  cited: number,
  words: Dictionary,
  locale: Locale,
): Paragraph {
  const updates = pickUpdates(material.updates.filter(({ taskId }) => taskId === task.id))
  const evidence = material.evidence.filter(({ taskId }) => taskId === task.id)
  const proofs = evidence.map((item, at) => toProof(item, cited + at + 1, words.common))
  const told = updates.map((update, at): Sentence => {
    const isLast = at === updates.length - 1
    const own = evidence.flatMap((item, place) => (proves(item, update, updates, isLast) ? [cited + place + 1] : []))
    return { text: endSentence(update.done, words.common), proofs: own, isUnproven: own.length === 0 }
  })
  const lead = `${words.exports.annual.ordinal({ index })}${words.exports.annual.promised({ title: stripEnd(task.title) })}`
  const plain = (text: string): Sentence => ({ text, proofs: [], isUnproven: false })
  return {
    task,
    index,
    sentences: [plain(lead), ...told, plain(sayResult(task, words.exports.annual, locale))],
    proofs,
    isSilent: told.length === 0,
  }
}

/** The newest accepted updates, each text once. */
function pickUpdates(updates: AcceptedUpdate[]): AcceptedUpdate[] {
  const once = updates.filter(
    ({ done }, at) => done.trim() !== '' && !updates.slice(at + 1).some((later) => later.done.includes(done.trim())),
  )
  return once.slice(-mostUpdates)
}

// Evidence stands at the update it came with; what hangs on none of those told stands at the last.
function proves(item: AcceptedEvidence, update: AcceptedUpdate, told: AcceptedUpdate[], isLast: boolean): boolean {
  if (item.updateId === update.id) return true
  return isLast && !told.some(({ id }) => id === item.updateId)
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
const endSentence = (text: string, { stop }: Glue): string => stripEnd(text) + stop.trimEnd()
