import { dayOf } from '@/domain/calendar'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { EditionView } from '@/usecases/annual/edition/edition-view'
import type { ShownEdition } from '@/usecases/annual/edition/steps/show-way'
import { canPrintPdf } from '@/usecases/steps/print-paper'

type HeadProps = { edition: ShownEdition; writers?: string[]; words: Dictionary; locale: Locale }

/** Title, state and who has written. */
export function EditionHead({ edition, writers = [], words, locale }: HeadProps) {
  const text = words.edition
  const { documentTitle } = dictionaryOf(edition.language).edition
  const { begunByName: by, issuerName, year, number } = edition
  return (
    <PageHead
      title={documentTitle({ unit: edition.issuerFullName, year })}
      sub={[
        text.states[edition.state],
        number > 1 ? text.corrects({ number }) : '',
        text.sub({ day: formatDay(dayOf(edition.begunAt), locale), by }),
        writers.length ? text.writers({ count: writers.length, names: writers.join(words.common.comma) }) : '',
      ]
        .filter(Boolean)
        .join(gap)}
      crumbs={[
        { label: words.exports.annual.title, to: `/annual?report=${edition.reportId}` },
        { label: `${issuerName}${gap}${text.year({ year })}` },
      ]}
    >
      <a className="button" href={`/annual?report=${edition.reportId}`}>
        {text.toLedger}
      </a>
      <a className="button" href={`/api/annual.docx?edition=${edition.id}`} download>
        {words.exports.annual.word}
      </a>
      {canPrintPdf() && (
        <a className="button" href={`/api/annual.docx?edition=${edition.id}&kind=pdf`} download>
          PDF
        </a>
      )}
      {edition.state !== 'published' && (
        <a
          className="button"
          href={`/api/annual.docx?edition=${edition.id}&copy=clean`}
          download
          title={text.cleanHint}
        >
          {text.clean}
        </a>
      )}
      <PrintButton>{words.common.print}</PrintButton>
    </PageHead>
  )
}

/** The contents with what each still lacks; to a unit, what it sees of the whole. */
export function EditionContents({ view, words }: { view: EditionView; words: Dictionary }) {
  const text = words.edition
  const { share } = view.annual
  return (
    <>
      {!view.isWhole && share && (
        <p className="hint annual__note">
          <Prose>{text.share({ unit: share.unitName, issuer: view.edition.issuerName })}</Prose>
        </p>
      )}
      <nav className="tabs" aria-label={text.nav}>
        {view.contents.map(({ content, paragraphs, untold }) => (
          <a key={content} href={`#content-${content}`}>
            <Prose>{text.short[content]}</Prose>{' '}
            <small className={untold.length ? 'amber' : 'mute'}>
              <Prose>
                {[
                  text.count({ count: paragraphs.length }),
                  untold.length ? text.untoldCount({ count: untold.length }) : '',
                ]
                  .filter(Boolean)
                  .join(words.common.pause)}
              </Prose>
            </small>
          </a>
        ))}
      </nav>
    </>
  )
}
