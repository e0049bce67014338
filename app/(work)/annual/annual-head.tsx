import type { Route } from 'next'
import Link from 'next/link'
import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { type Figures, openOf } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'

type ReportFacts = { id: string; year: number; title: string; issuerName: string }
export type HeadFacts = {
  report: ReportFacts
  reports: ReportFacts[]
  asOf: string
  share: { unitName: string } | null
  filter: LedgerFilter
  figures: Figures
  chain: { promised: number; before: { id: string; year: number; promised: number } | null }
  counts: { told: number; silent: number; unproven: number; cited: number }
  neighbours: { before: { id: string } | null; after: { id: string } | null }
}
type AnnualHeadProps = { facts: HeadFacts; words: Dictionary; locale: Locale }

/** Title, what can be taken out, the chain of years, and what the draft still lacks. */
export function AnnualHead({ facts, words, locale }: AnnualHeadProps) {
  const { report, asOf, share } = facts
  const text = words.exports.annual
  return (
    <>
      <PageHead
        title={share ? text.shareHeading({ unit: share.unitName }) : text.heading}
        sub={text.sub({ year: report.year + 1, moment: formatMoment(asOf, locale) })}
      >
        <ReportChoice facts={facts} words={words} />
        <Link className="button" href={linkToPair(facts)}>
          {words.chain.title}
        </Link>
        <PrintButton>{words.ledger.print}</PrintButton>
        <a className="button" href={`/api/export/ledger.xlsx${writeLedgerAddress({ filter: facts.filter })}`} download>
          {text.workbook}
        </a>
        <a className="button button--main" href={`/api/annual.docx?report=${report.id}`} download title={text.wordHint}>
          {text.word}
        </a>
      </PageHead>
      {share && (
        <p className="hint annual__note">{text.shareNote({ unit: share.unitName, issuer: report.issuerName })}</p>
      )}
      <div className="annual__top">
        <Chain facts={facts} text={text} />
        <Lacking counts={facts.counts} text={text} />
      </div>
    </>
  )
}

/** The comparison that this report has a part in: its promises in the next report, else the promises before it. */
function linkToPair({ report, neighbours: { before, after } }: HeadFacts) {
  if (after) return linkToChain({ from: report.id, to: after.id })
  return before ? linkToChain({ from: before.id, to: report.id }) : linkToChain({})
}

function ReportChoice({ facts: { report, reports }, words }: { facts: HeadFacts; words: Dictionary }) {
  if (reports.length < 2) return null
  return (
    <form className="row annual__choose" action="/annual">
      <label className="visually-hidden" htmlFor="report">
        {words.exports.annual.choose}
      </label>
      <select className="input" id="report" name="report" defaultValue={report.id}>
        {reports.map(({ id, year, issuerName, title }) => (
          <option key={id} value={id}>
            {year} {title || issuerName}
          </option>
        ))}
      </select>
      <button className="button" type="submit">
        {words.exports.annual.open}
      </button>
    </form>
  )
}

type Text = Dictionary['exports']['annual']

function Chain({ facts, text }: { facts: HeadFacts; text: Text }) {
  const { report, chain, counts, figures, share } = facts
  return (
    <ol className="annual__flow" aria-label={text.chain}>
      {chain.before && (
        <li>
          <Link href={`/annual?report=${chain.before.id}` as Route}>
            {text.chainReport({ year: chain.before.year })}
          </Link>
          <span>{text.chainPromised({ count: chain.before.promised })}</span>
        </li>
      )}
      <li>
        <Link href={`/reports/${report.id}` as Route}>{text.chainReport({ year: report.year })}</Link>
        <span>{text.chainPromised({ count: chain.promised })}</span>
      </li>
      <li className="is-now">
        <b>{share ? text.shareHeading({ unit: share.unitName }) : text.chainDraft({ year: report.year + 1 })}</b>
        <span>{text.chainTold(counts)}</span>
      </li>
      <li>
        <span className="mute">{text.chainNext({ year: report.year + 2 })}</span>
        <span>
          {text.chainCarried({ carried: figures.carriedOver, ongoing: figures.ongoing, open: countOpen(figures) })}
        </span>
      </li>
    </ol>
  )
}

// What goes on next year although nobody carried it over: what is open, kept in part, or not kept.
const countOpen = (figures: Figures): number => openOf(figures) + figures.partly + figures.notFulfilled

const Lacking = ({ counts, text }: { counts: HeadFacts['counts']; text: Text }) => (
  <div className="annual__sums">
    {counts.unproven > 0 && <span className="amber">▲ {text.unproven({ count: counts.unproven })}</span>}
    {counts.silent > 0 && <span className="amber">▲ {text.silent({ count: counts.silent })}</span>}
    <span className="soft">{text.cited({ count: counts.cited })}</span>
  </div>
)
