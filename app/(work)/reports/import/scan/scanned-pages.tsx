import { readWords } from '@/app/locale'
import { isUnsure, type ScannedLine } from '@/domain/report/scan'
import { Prose } from '@/ui/elements/prose'
import type { ScanView } from '@/usecases/report/scan/view-scan'

/** Each page as a picture beside its lines, in which words of which the recognition is not sure are marked. */
export async function ScannedPages({ view: { id, pages } }: { view: ScanView }) {
  const { report } = (await readWords()).words
  const text = report.scan
  return pages.map(({ lines }, index) => {
    const number = index + 1
    return (
      <section key={number} className="scan__page" aria-label={text.page({ number })}>
        <img src={`/api/reports/scan/${id}/${number}`} alt={text.picture({ number })} loading="lazy" />
        <div className="scan__lines">
          <Prose>
            {lines.map((line) => (
              <p key={line.y}>
                <Line line={line} title={text.unsure} />
              </p>
            ))}
          </Prose>
        </div>
      </section>
    )
  })
}

function Line({ line: { words }, title }: { line: ScannedLine; title: string }) {
  return words.map((word) =>
    isUnsure(word) ? (
      <mark key={word.left} title={title}>
        {word.text}
      </mark>
    ) : (
      word.text
    ),
  )
}
