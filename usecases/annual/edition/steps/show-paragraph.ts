import type { FoundParagraph } from '@/db/annual/paragraphs'
import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { LinkedShortcoming } from '@/db/names/list-name-maps'
import { writeCited } from '@/domain/annual/cited-text'
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
    sentences: paragraph.sentences.map(({ text, evidenceIds }, at) => {
      const numbers = ids.flatMap((id, place) => (evidenceIds.includes(id) ? [place + 1] : []))
      const said = { text, isFirst: at === 0, content: paragraph.content }
      const needs = needsProof(said, ledger?.given ?? [], around.tasks.map(toFacts))
      const isGiven = ledger?.given.includes(text) ?? false
      return { text, proofs: numbers, isGiven, isUnproven: needs && !numbers.length }
    }),
    proofs: proofs.map((proof, at) => ({ ...proof, number: at + 1, isCited: cited.has(proof.id) })),
    typed: writeCited(paragraph.sentences, ids),
    hasLedger: ledger !== null,
  }
}

const toFacts = (task: AnnualTask): LedgerFacts => ({
  ...{ daysLate: [task.light.late, task.lateBefore], percent: task.percent, standing: standingOf(task) },
  days: [task.due, task.originalDue, task.completedOn, task.submittedOn, task.closedOn],
})

function standingOf({ status, outcome }: AnnualTask): LedgerFacts['standing'] {
  if (status === 'suspended' || status === 'cancelled') return 'stopped'
  if (outcome === 'partly' || outcome === 'notFulfilled' || outcome === 'notApplicable' || status === 'carriedOver')
    return 'other'
  return status === 'done' || status === 'closed' ? 'fulfilled' : 'open'
}
