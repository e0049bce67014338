import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { type Figures, openOf } from '@/domain/task/figures/figures'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Choice } from '@/ui/elements/field/select'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { AnnualText } from '@/usecases/annual/compose-annual-report'
import { canPrintPdf } from '@/usecases/steps/print-paper'

type AnnualHeadProps = { facts: AnnualText; isOffice: boolean; words: Dictionary; locale: Locale }

/** Title, what can be taken out, the line of years, and what the text still lacks. */
export function AnnualHead({ facts, isOffice, words, locale }: AnnualHeadProps) {
  const { report, asOf, share } = facts
  const text = words.exports.annual
  return (
    <>
      <PageHead
        title={share ? text.shareHeading({ unit: share.unitName }) : text.heading}
        sub={text.sub({ year: report.year + 1, moment: formatMoment(asOf, locale) })}
      >
        <ReportChoice facts={facts} words={words} />
        <a className="button" href={linkToPair(facts)}>
          {words.chain.title}
        </a>
        {isOffice && (
          <a className="button" href="/snapshots">
            {words.snapshot.title}
          </a>
        )}
        <PrintButton>{words.ledger.print}</PrintButton>
        <a className="button" href={`/api/export/ledger.xlsx${writeLedgerAddress({ filter: facts.filter })}`} download>
          {text.workbook}
        </a>
        {canPrintPdf() && (
          <a className="button" href={`/api/annual.docx?report=${report.id}&kind=pdf`} download>
            PDF
          </a>
        )}
        <a className="button button--main" href={`/api/annual.docx?report=${report.id}`} download title={text.wordHint}>
          {text.word}
        </a>
      </PageHead>
      {share && (
        <p className="hint annual__note">
          <Prose>{text.shareNote({ unit: share.unitName, issuer: report.issuerName })}</Prose>
        </p>
      )}
      <div className="annual__top">
        <Chain facts={facts} text={text} />
        <Lacking counts={facts.counts} text={text} />
      </div>
    </>
  )
}

/** The comparison that this report has a part in: its promises in the next report, else the promises before it. */
function linkToPair({ report, neighbours: { before, after } }: AnnualText) {
  if (after) return linkToChain({ from: report.id, to: after.id })
  return before ? linkToChain({ from: before.id, to: report.id }) : linkToChain({})
}

function ReportChoice({ facts: { report, reports }, words }: { facts: AnnualText; words: Dictionary }) {
  if (reports.length < 2) return null
  return (
    <form className="row annual__choose" action="/annual">
      <label className="visually-hidden" htmlFor="report">
        {words.exports.annual.choose}
      </label>
      <select className="input" id="report" name="report" defaultValue={report.id}>
        {reports.map(({ id, year, issuerName, title }) => (
          <Choice key={id} value={id} label={`${year} ${title || issuerName}`} />
        ))}
      </select>
      <button className="button" type="submit">
        {words.exports.annual.open}
      </button>
    </form>
  )
}

type Text = Dictionary['exports']['annual']

function Chain({ facts, text }: { facts: AnnualText; text: Text }) {
  const { report, years, counts, figures, share } = facts
  return (
    <ol className="annual__flow" aria-label={text.years}>
      {years.before && (
        <li>
          <a href={`/annual?report=${years.before.id}`}>
            <Prose>{text.yearsReport(years.before)}</Prose>
          </a>
          <span>
            <Prose>{text.yearsPromised({ count: years.before.promised })}</Prose>
          </span>
        </li>
      )}
      <li>
        <a href={`/reports/${report.id}`}>
          <Prose>{text.yearsReport(report)}</Prose>
        </a>
        <span>
          <Prose>{text.yearsPromised({ count: years.promised })}</Prose>
        </span>
      </li>
      <li className="is-now">
        <b>
          <Prose>
            {share ? text.shareHeading({ unit: share.unitName }) : text.yearsNow({ year: report.year + 1 })}
          </Prose>
        </b>
        <span>
          <Prose>{text.yearsTold(counts)}</Prose>
        </span>
      </li>
      <li>
        <span className="mute">
          <Prose>{text.yearsNext({ year: report.year + 2 })}</Prose>
        </span>
        <span>
          <Prose>
            {text.yearsCarried({ carried: figures.carriedOver, ongoing: figures.ongoing, open: countOpen(figures) })}
          </Prose>
        </span>
      </li>
    </ol>
  )
}

// What goes on next year although nobody carried it over: what is open, kept in part, or not kept.
const countOpen = (figures: Figures): number => openOf(figures) + figures.partly + figures.notFulfilled

const Lacking = ({ counts, text }: { counts: AnnualText['counts']; text: Text }) => (
  <div className="annual__sums">
    {counts.unproven > 0 && (
      <span className="amber">
        ▲ <Prose>{text.unproven({ count: counts.unproven })}</Prose>
      </span>
    )}
    {counts.silent > 0 && (
      <span className="amber">
        ▲ <Prose>{text.silent({ count: counts.silent })}</Prose>
      </span>
    )}
    <span className="soft">
      <Prose>{text.cited({ count: counts.cited })}</Prose>
    </span>
  </div>
)
