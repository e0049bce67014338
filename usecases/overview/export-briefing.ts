import { appendEvent } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import { type Block, writeOfficialDocument } from '@/formats/write-docx'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatDay, formatMoment } from '@/i18n/dates'
import { sayLight } from '@/i18n/say-light'
import { type PaperKind, printPaper } from '../steps/print-paper'
import { sayBriefing, sayOwnFrom } from './say-briefing'
import { type RedTask, viewBriefing } from './view-briefing'
import type { OverviewChoice } from './view-overview'

/** The sheet for a leaders' meeting as a Word file or the PDF of it, in the words and figures of its page. One event. Throws `Refusal`: notAllowed, notFound, and as `printPaper`. */
export async function exportBriefing(
  actor: Actor,
  { locale, kind, ...choice }: OverviewChoice & { locale: Locale; kind: PaperKind },
  now: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const briefing = ensureFound(await viewBriefing(actor, choice, now))
  const words = dictionaryOf(locale)
  const { year, base } = briefing.overview
  const title = words.briefing.heading({ unit: actor.unitName, year: year + 1 })
  const day = base.asOf ? formatDay(base.asOf, locale) : formatMoment(now, locale)
  const said = sayBriefing(briefing, words)
  const docx = await writeOfficialDocument({
    title,
    look: 'sheet',
    blocks: [
      paragraph(words.asOf.is({ day })),
      ...said.sums.map(paragraph),
      heading(said.redTitle),
      ...writeRed(briefing.red, words),
      ...(said.more ? [paragraph(said.more)] : []),
      heading(said.decideTitle),
      ...(said.decide.length
        ? said.decide.map(({ title: task, text }, at) => paragraph(`${at + 1}. ${task} ${text}`))
        : [paragraph(words.briefing.nothing)]),
      { kind: 'facts', rows: [{ cells: [words.briefing.opinion, ''], isHigh: true }] },
    ],
  })
  const bytes = await printPaper(docx, kind)
  await urgentTransaction((tx) =>
    appendEvent(tx, actor, now, {
      ...{ action: 'export.briefing', objectType: 'ledger', objectId: String(year), objectName: title },
      after: { kind, year, ...(base.asOf ? { asOf: base.asOf } : {}) },
    }),
  )
  return { bytes, name: words.exports.annual.fileName({ title, day: base.asOf ?? dayOf(now) }) }
}

const heading = (text: string): Block => ({ kind: 'heading1', runs: [{ text }] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

const widths = [5, 3, 3, 6]

function writeRed(red: RedTask[], words: Dictionary): Block[] {
  const { columns, redNone } = words.overview
  if (!red.length) return [paragraph(redNone)]
  const rows = red.map(({ line, own }) => [
    [line.title, `${line.number ?? ''} ${line.percent}%`.trim()].join('\n'),
    line.leadUnitName ?? '',
    sayLight(line.light, words.task),
    [own.text && quoteOwn(own, words), sayOwnFrom(own, words)].filter(Boolean).join('\n'),
  ])
  const header = [columns.task, columns.unit, columns.light, words.briefing.own]
  return [{ kind: 'table', header, rows, widths }]
}

const quoteOwn = ({ text, isByProxy }: RedTask['own'], words: Dictionary): string =>
  `${isByProxy ? words.proxy.mark : ''}${words.briefing.quote({ text })}`
