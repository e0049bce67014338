import { type CitedSentence, splitText } from '@/domain/annual/cited-text'
import { arrangements, type Content, results, shortfalls } from '@/domain/annual/contents'
import type { AnnualParagraph } from '@/domain/annual/edition'
import { dictionaryOf } from '@/i18n'
import type { AnnualText } from '../../compose-annual-report'
import type { Paragraph } from '../../compose-paragraphs'
import type { AnnualLine } from '../../compose-rest'

/** A paragraph as the ledger words it; `given` are the sentences that it says itself, which need no proof. */
export type LedgerParagraph = Pick<
  AnnualParagraph,
  'content' | 'heading' | 'taskIds' | 'shortcomingId' | 'sentences'
> & {
  given: string[]
  /** No accepted update tells of its promise, and nobody wrote why. */
  isSilent: boolean
}

/** The composed text as the paragraphs of an edition, in their order, each sentence with the evidence it rests on. */
export function listLedgerParagraphs(annual: AnnualText): LedgerParagraph[] {
  const { ordinal } = dictionaryOf(annual.report.language).exports.annual
  return [
    ...annual.sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.map((each) => toResult(each, heading, ordinal({ index: each.index }))),
    ),
    ...annual.lacks.map((line) => toLine(shortfalls, line)),
    ...annual.next.map((line) => toLine(arrangements, line)),
  ]
}

/** What a paragraph speaks of, as a key: the same in the edition and in the ledger's wording. */
export const keyOfMatter = ({
  content,
  taskIds,
  shortcomingId,
}: Pick<AnnualParagraph, 'content' | 'taskIds' | 'shortcomingId'>): string =>
  [content, [...taskIds].sort().join(), shortcomingId ?? ''].join(' ')

function toResult({ task, sentences, proofs, isSilent }: Paragraph, heading: string, ordinal: string): LedgerParagraph {
  const idOf = new Map(proofs.map(({ index, id }) => [index, id]))
  const told = sentences.map((sentence, at) => {
    const text = at === 0 && sentence.text.startsWith(ordinal) ? sentence.text.slice(ordinal.length) : sentence.text
    const evidenceIds = sentence.proofs.flatMap((number) => idOf.get(number) ?? [])
    return { parts: splitText(text), evidenceIds, isGiven: !evidenceIds.length && !sentence.isUnproven }
  })
  return {
    ...{ content: results, heading, taskIds: [task.id], shortcomingId: null, isSilent },
    sentences: told.flatMap(({ parts, evidenceIds }) => parts.map((text): CitedSentence => ({ text, evidenceIds }))),
    given: told.flatMap(({ parts, isGiven }) => (isGiven ? parts : [])),
  }
}

function toLine(content: Content, { text, tasks, shortcomingId }: AnnualLine): LedgerParagraph {
  const parts = splitText(text)
  return {
    ...{ content, heading: '', taskIds: tasks.map(({ id }) => id), shortcomingId, isSilent: false },
    sentences: parts.map((part) => ({ text: part, evidenceIds: [] })),
    given: parts,
  }
}
