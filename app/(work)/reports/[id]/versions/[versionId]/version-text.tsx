import { readWords } from '@/app/locale'
import type { Range } from '@/reader/report-text'
import { Pager } from '@/ui/elements/pager'
import { Section } from '@/ui/elements/section'
import type { VersionView } from '@/usecases/report/version/view-version'
import { linkToVersion } from '../link-to-version'

type TextProps = { view: VersionView; cited: Range | null }

/** The words of a text, page by page; what another page leads to is marked. */
export async function VersionText({ view, cited }: TextProps) {
  const { common, report, version: text } = (await readWords()).words
  const { page } = view
  const step = (number: number) => `${linkToVersion(view.report.id, view.version.id)}?page=${number}`
  return (
    <Section title={text.text}>
      <div className="report-text" lang={view.lang}>
        {view.paragraphs.map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.pieces.map((piece) =>
              piece.id === 'cited' ? (
                <mark key={piece.start} className="cited" id={piece.start === cited?.start ? 'cited' : undefined}>
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </p>
        ))}
      </div>
      {page.count > 1 && (
        <Pager
          label={common.pages}
          previous={page.number > 1 ? { to: step(page.number - 1), label: common.previous } : undefined}
          next={page.number < page.count ? { to: step(page.number + 1), label: common.next } : undefined}
        >
          {report.text.page(page)}
        </Pager>
      )}
    </Section>
  )
}
