import type { FoundParagraph } from '@/db/annual/paragraphs'
import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import { type CitedSentence, writeCited } from '@/domain/annual/cited-text'
import type { LedgerFacts } from '@/domain/annual/ledger-proves'
import { needsProof } from '@/domain/annual/needs-proof'
import type { Proof } from '../../compose-paragraphs'
import type { LedgerParagraph } from './ledger-paragraphs'

/** A sentence as it is shown: the numbers of its proofs, whether the ledger says it itself, and true where it needs a proof and has none. */
export type ShownSentence = { text: string; proofs: number[]; isGiven: boolean; isUnproven: boolean }
/** Evidence that a paragraph may cite, numbered within it. */
export type ShownProof = Proof & { number: number; isCited: boolean }

/** A paragraph with what it speaks of, and as it is edited: `typed` numbers the evidence by `proofs`. */
export type ParagraphView = Omit<FoundParagraph, 'sentences'> & {
  tasks: AnnualTask[]
  shortcoming: LinkedShortcoming | null
  sentences: ShownSentence[]
  proofs: ShownProof[]
  typed: string
  hasLedger: boolean
  mayWrite: boolean
}

type Around = {
  tasks: AnnualTask[]
  shortcoming: LinkedShortcoming | null
  proofs: Proof[]
  ledger: LedgerParagraph | null
  mayWrite: boolean
}

/** A paragraph with its proofs; evidence that is accepted no more is cited no more. */
export function showParagraph(paragraph: FoundParagraph, { proofs, ledger, ...around }: Around): ParagraphView {
  const ids = proofs.map(({ id }) => id)
  const cited = new Set(paragraph.sentences.flatMap(({ evidenceIds }) => evidenceIds))
  return {
    ...paragraph,
    ...around,
    sentences: showSentences(paragraph, ids, ledger?.given ?? [], around.tasks.map(toFacts)),
    proofs: proofs.map((proof, at) => ({ ...proof, number: at + 1, isCited: cited.has(proof.id) })),
    typed: writeCited(paragraph.sentences, ids),
    hasLedger: ledger !== null,
  }
}

// The first is judged last: it leads in what is printed after it, or stands for itself.
function showSentences(
  { sentences, content }: FoundParagraph,
  ids: readonly string[],
  given: readonly string[],
  facts: LedgerFacts[],
): ShownSentence[] {
  const show = ({ text, evidenceIds }: CitedSentence, leads: boolean): ShownSentence => {
    const proofs = ids.flatMap((id, place) => (evidenceIds.includes(id) ? [place + 1] : []))
    const isUnproven = !proofs.length && needsProof({ text, leads, content }, given, facts)
    return { text, proofs, isGiven: given.includes(text), isUnproven }
  }
  const [first, ...rest] = sentences
  const shown = rest.map((each) => show(each, false))
  return first
    ? [
        show(
          first,
          shown.some(({ isUnproven }) => !isUnproven),
        ),
        ...shown,
      ]
    : []
}

const toFacts = (task: AnnualTask): LedgerFacts => ({
  ...{ daysLate: [task.light.late, task.lateBefore], percent: task.percent, standing: standingOf(task) },
  ...{ dueDays: [task.due, task.originalDue], doneDays: [task.completedOn, task.submittedOn, task.closedOn] },
  ...{ isClosed: task.status === 'closed', names: [task.title, task.source] },
})

/** Of what was not fulfilled at all the ledger does not say that part of it was. */
function standingOf({ status, outcome }: AnnualTask): LedgerFacts['standing'] {
  if (status === 'suspended' || status === 'cancelled') return 'stopped'
  if (outcome === 'partly') return 'partly'
  if (outcome === 'notFulfilled' || outcome === 'notApplicable' || status === 'carriedOver') return 'other'
  return status === 'done' || status === 'closed' ? 'fulfilled' : 'open'
}
