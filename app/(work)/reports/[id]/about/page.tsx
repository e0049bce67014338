import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { viewAbout } from '@/usecases/report/view-about'
import { linkToReport } from '../card/link-to-card'
import { leadToRecord } from '../lead-to-record'
import { titleOfReport } from '../title-of-report'
import { AboutFacts } from './about-facts'
import { CorrectForm } from './correct-form'
import { EarlierTexts } from './earlier-texts'
import { VersionPart } from './version-part'
import { WithdrawForm } from './withdraw-form'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = titleOfReport((words) => words.record.about.title)

export default async function AboutPage({ params }: PageProps) {
  const actor = await requireActor()
  const { id } = await params
  await leadToRecord(actor, id)
  const { words } = await readWords()
  const about = await show(() => viewAbout(actor, id))
  const { record, report } = words
  const { refusals } = about
  const crumbs = [
    { label: report.title, to: '/reports' },
    { label: report.list.year(about.report), to: linkToReport(id) },
    { label: record.about.title },
  ]
  return (
    <main className="page about" id="main">
      <PageHead title={about.report.title} crumbs={crumbs} />
      {about.sameYear && (
        <Notice tone="amber">
          <Prose>{record.about.sameYear(about.sameYear)}</Prose>
        </Notice>
      )}
      <AboutFacts about={about} />
      {refusals?.withdraw && <Notice tone="blue">{sayRefusal(refusals.withdraw, words)}</Notice>}
      {refusals?.correct === null && <CorrectForm about={about} />}
      {refusals?.replace === null && (
        <Section title={record.replace.title}>
          <p className="hint">{record.replace.hint}</p>
          <ButtonLink to="/reports/import">{record.replace.open}</ButtonLink>
        </Section>
      )}
      {refusals?.withdraw === null && <WithdrawForm about={about} />}
      <VersionPart about={about} />
      <EarlierTexts lines={about.past} />
    </main>
  )
}
