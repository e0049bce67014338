import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { type Block, writeOfficialDocument } from '@/formats/write-docx'
import { writeWorkbook } from '@/formats/write-xlsx'
import { dictionaryOf } from '@/i18n'
import { formatDate } from '@/i18n/dates'
import { type PaperKind, printPaper } from '../steps/print-paper'
import { isCircularHeading } from './steps/is-heading'
import { listSheetHeads, listSheetRows } from './steps/list-sheet-rows'
import { writeCircularSheets } from './steps/write-sheets'
import { type CircularView, viewCircular } from './view-circular'

type File = { bytes: Uint8Array; name: string }

/** A circular as a Word file in the layout of GB/T 9704 or the PDF of it, its table at the end, or its tables as a workbook. One event. Throws `Refusal('notFound')`, and as `printPaper`. */
export async function exportCircular(
  actor: Actor,
  { circularId, kind }: { circularId: string; kind: PaperKind | 'xlsx' },
  now: string,
): Promise<File> {
  const { circular, isWhole } = await viewCircular(actor, circularId, now)
  const words = dictionaryOf(circular.language)
  const bytes =
    kind === 'xlsx'
      ? await writeWorkbook(writeCircularSheets(circular, isWhole, words))
      : await printPaper(await writePaper(circular), kind)
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      ...{ action: 'export.circular', objectType: 'circular', objectId: circular.id, objectName: circular.title },
      after: { kind, state: circular.state },
    }),
  )
  return { bytes, name: words.exports.annual.fileName({ title: circular.title, day: dayOf(now) }) }
}

function writePaper(circular: CircularView['circular']): Promise<Uint8Array> {
  const { language, title, addressees, opening, text, sheet, state, signer, number, issuedOn, asOf } = circular
  const words = dictionaryOf(language)
  const { annex, annexNote, notIssued, states } = words.circular
  // A draft bears no name and no day, lest it pass for the paper.
  const above = issuedOn ? number : notIssued({ state: states[state] })
  const body = [opening, ...text.split('\n').filter(Boolean)].map(toBlock)
  const table: Block = {
    kind: 'table',
    header: listSheetHeads(sheet, words),
    rows: listSheetRows(sheet, words),
    widths,
  }
  return writeOfficialDocument({
    title,
    above: above ? [{ kind: 'paragraph', runs: [{ text: above }] }] : [],
    addressee: addressees,
    blocks: body,
    ...(issuedOn ? { signature: { issuer: signer, date: formatDate(issuedOn, language) } } : {}),
    below: [toBlock(annex({ day: formatDate(asOf, language) })), table, toBlock(annexNote)],
  })
}

// The name takes as much as three counts.
const widths = [3, ...Array.from({ length: 13 }, () => 1)]

const toBlock = (line: string): Block => ({
  kind: isCircularHeading(line) ? 'heading1' : 'paragraph',
  runs: [{ text: line }],
})
