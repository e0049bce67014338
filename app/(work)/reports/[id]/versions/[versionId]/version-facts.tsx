import { readWords } from '@/app/locale'
import { formatMoment } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { VersionView } from '@/usecases/report/version/view-version'
import { linkToReport } from '../../card/link-to-card'

/** Which text this is and how it stands, who sent it when and why, its file with the sum of it, and what was decided of it. */
export async function VersionFacts({ view: { report, version, isStanding } }: { view: VersionView }) {
  const { words, locale } = await readWords()
  const { columns, ...text } = words.version
  const isProposed = version.state === 'proposed'
  const state = text.states[isStanding ? 'standing' : version.state]
  const decided = { name: version.deciderName ?? '', moment: formatMoment(version.decidedAt, locale), state }
  return (
    <>
      <Notice tone={isStanding ? 'green' : 'amber'}>
        {isStanding ? text.standing : isProposed ? text.notYet : text.notStanding}{' '}
        <a href={linkToReport(report.id)}>{text.openStanding}</a>
      </Notice>
      <Section title={text.named(version)}>
        <dl className="facts facts--apart">
          <dt>{columns.state}</dt>
          <dd>
            <Prose>{version.decidedAt ? text.decided(decided) : state}</Prose>
            {version.note && <Prose>{` ${text.note({ text: version.note })}`}</Prose>}
          </dd>
          <dt>{columns.sent}</dt>
          <dd>
            <Prose>{text.sentBy({ name: version.senderName, moment: formatMoment(version.sentAt, locale) })}</Prose>
          </dd>
          {version.reason && (
            <>
              <dt>{columns.reason}</dt>
              <dd>
                <Prose>{version.reason}</Prose>
              </dd>
            </>
          )}
          <dt>{columns.file}</dt>
          <dd>
            <a href={`/api/reports/${version.id}/original`}>
              <Prose>{version.fileName || words.record.about.pastedFile}</Prose>
            </a>
          </dd>
          <dt>{columns.hash}</dt>
          <dd>
            <code>{version.fileHash}</code>
          </dd>
        </dl>
      </Section>
    </>
  )
}
