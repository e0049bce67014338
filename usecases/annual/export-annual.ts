import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { type Block, type Run, writeOfficialDocument } from '@/formats/write-docx'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { type AnnualDraft, draftAnnualReport } from './draft-annual-report'
import type { Paragraph, Proof, Sentence } from './draft-paragraphs'
import type { DraftLine } from './draft-rest'

type Words = Dictionary['exports']['annual']

/**
 * The draft as a Word file in the layout of GB/T 9704: evidence as footnotes, sentences without it highlighted.
 * One event in the log. Throws `Refusal`: notAllowed, notFound.
 */
export async function exportAnnual(
  actor: Actor,
  reportId: string | null,
  locale: Locale,
  now: string,
): Promise<{ bytes: Uint8Array; year: number; unitName: string | null }> {
  const draft = await draftAnnualReport(actor, reportId, locale, now)
  if (!draft) throw new Refusal('notFound')
  const words = dictionaryOf(locale).exports.annual
  const year = draft.report.year + 1
  const bytes = await writeOfficialDocument({
    title: titleOf(draft, year, words),
    blocks: listBlocks(draft, words),
    signature: {
      issuer: draft.share?.unitName ?? draft.report.issuerName,
      date: formatDay(dayOf(now), locale)
        .replace(/\(.*\)$/, '')
        .trim(),
    },
  })
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      action: 'export.annual',
      objectType: 'report',
      objectId: draft.report.id,
      objectName: draft.report.title,
      after: { ...draft.counts },
    }),
  )
  return { bytes, year, unitName: draft.share?.unitName ?? null }
}

// A unit neither heads nor signs a paper in the name of the body above it.
function titleOf({ report: { issuerName }, share }: AnnualDraft, year: number, words: Words): string {
  if (share) return words.shareTitle({ unit: share.unitName, issuer: issuerName, year })
  return words.documentTitle({ unit: issuerName, year })
}

function listBlocks(draft: AnnualDraft, words: Words): Block[] {
  return [
    heading('heading1', words.partOne),
    paragraph(draft.opening),
    ...draft.sections.flatMap((section) => [
      ...(section.heading ? [heading('heading2', section.heading)] : []),
      ...section.paragraphs.map((each) => writeParagraph(each, words)),
    ]),
    heading('heading1', words.partTwo),
    ...writeLines(draft.lacks, words.noLacks, words),
    heading('heading1', words.partThree),
    ...writeLines(draft.next, words.noNext, words),
  ]
}

const heading = (kind: 'heading1' | 'heading2', text: string): Block => ({ kind, runs: [{ text }] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function writeLines(lines: DraftLine[], none: string, words: Words): Block[] {
  if (!lines.length) return [paragraph(none)]
  return lines.map(({ text }, index) => paragraph(`${words.ordinal({ index: index + 1 })}${text}`))
}

function writeParagraph({ task, index, sentences, proofs, isSilent }: Paragraph, words: Words): Block {
  if (isSilent) {
    const result = sentences.at(-1)?.text ?? ''
    const text = `${words.ordinal({ index })}${words.noUpdateWord({ title: task.title })}${result}`
    return { kind: 'paragraph', runs: [{ text, marked: true }] }
  }
  return { kind: 'paragraph', runs: sentences.flatMap((sentence) => writeSentence(sentence, proofs, words)) }
}

function writeSentence({ text, proofs: numbers, isUnproven }: Sentence, proofs: Proof[], words: Words): Run[] {
  if (!text) return []
  if (isUnproven) return [{ text: text + words.markNote, marked: true }]
  const notes = numbers.flatMap((number) => proofs.find(({ index }) => index === number) ?? [])
  const texts = notes.map(({ title, detail }) => (detail ? words.note({ title, detail }) : title))
  return [texts.length ? { text, footnote: texts.join(words.noteMark) } : { text }]
}
