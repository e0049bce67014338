import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { cleanCopy, type FrozenText, listPaperLines, type PaperLine } from '@/domain/annual/frozen-text'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { type Block, type Run, writeOfficialDocument } from '@/formats/write-docx'
import { dictionaryOf } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { type PaperKind, printPaper } from '../../steps/print-paper'
import { freezeText } from './steps/freeze-text'
import type { ShownEdition } from './steps/show-way'
import { viewAnnual } from './view-published'

type Asked = { editionId: string; isClean: boolean; kind: PaperKind }

/**
 * An edition as a Word file in the layout of GB/T 9704 or the PDF of it: as it stands, with the sentences marked that rest on nothing, or the clean copy without
 * them; what is published as it was kept. Evidence stands in footnotes. One event. Throws `Refusal`: notAllowed, notFound, and as `printPaper`.
 */
export async function exportEdition(
  actor: Actor,
  { editionId, isClean, kind }: Asked,
  now: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const view = await viewAnnual(actor, editionId, now)
  const { edition } = 'making' in view ? view.making : view.published
  const whole = 'making' in view ? freezeText(view.making, now) : view.published.text
  const text = isClean ? cleanCopy(whole) : whole
  const bytes = await printPaper(await writePaper(text, edition), kind)
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      ...{ action: 'export.annual', objectType: 'annual', objectId: edition.id, objectName: text.title },
      after: { kind, state: edition.state, number: edition.number },
    }),
  )
  const { annual } = dictionaryOf(edition.language).exports
  return { bytes, name: annual.fileName({ title: text.title, day: dayOf(now) }) }
}

function writePaper(text: FrozenText, { language, issuerFullName, publishedOn }: ShownEdition): Promise<Uint8Array> {
  const { exports, edition } = dictionaryOf(language)
  const { ordinal, markNote, noteMark } = exports.annual
  const lines = listPaperLines(text, { contents: edition.contents, ordinal })
  return writeOfficialDocument({
    title: text.title,
    blocks: lines.map((line) => toBlock(line, { markNote, noteMark })),
    signature: { issuer: issuerFullName, date: formatDate(publishedOn ?? text.day, language) },
  })
}

type Glue = { markNote: string; noteMark: string }

function toBlock(line: PaperLine, glue: Glue): Block {
  if (line.kind === 'paragraph') return toParagraph(line, glue)
  const kinds = { content: 'heading1', heading: 'heading2', opening: 'paragraph' } as const
  return { kind: kinds[line.kind], runs: [{ text: line.text }] }
}

function toParagraph(
  { ordinal, paragraph: { sentences } }: Extract<PaperLine, { kind: 'paragraph' }>,
  { markNote, noteMark }: Glue,
): Block {
  const runs = sentences.map(({ text, notes, isUnproven }, at): Run => {
    if (isUnproven) return { text: text + markNote, marked: true }
    // What the next sentence rests on as well is noted once, after it.
    const isSaidNext = notes.length > 0 && sentences[at + 1]?.notes.join() === notes.join()
    return notes.length && !isSaidNext ? { text, footnote: notes.join(noteMark) } : { text }
  })
  return { kind: 'paragraph', runs: ordinal ? [{ text: ordinal }, ...runs] : runs }
}
