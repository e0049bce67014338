import { readWords } from '@/app/locale'
import { yearBorne } from '@/domain/report/year-borne'
import { formatMoment } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { AboutReport } from '@/usecases/report/view-about'

/** Whose report it is, about which year, from which file. */
export async function AboutFacts({ about: { report } }: { about: AboutReport }) {
  const { words, locale } = await readWords()
  const text = words.record.about
  const moment = formatMoment(report.importedAt, locale)
  return (
    <Section title={text.facts}>
      <dl className="facts facts--apart">
        <dt>{text.issuer}</dt>
        <dd>
          <Prose>{report.issuerName}</Prose>
        </dd>
        <dt>{text.year}</dt>
        <dd>{yearBorne(report)}</dd>
        <dt>{text.state}</dt>
        <dd>{words.report.statuses[report.status]}</dd>
        <dt>{text.file}</dt>
        <dd>
          <a href={`/api/reports/${report.id}/original`}>
            <Prose>{report.fileName || text.pastedFile}</Prose>
          </a>
        </dd>
        <dt>{text.imported}</dt>
        <dd>
          <Prose>{text.importedBy({ name: report.importerName, moment })}</Prose>
        </dd>
      </dl>
    </Section>
  )
}
