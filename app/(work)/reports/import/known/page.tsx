import { redirect } from 'next/navigation'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { formatDay } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { viewKnown } from '@/usecases/report/view-known'
import { Choices } from './choices'
import { DifferenceTable } from './difference-table'
import { type KnownParams, readKnown } from './known-address'

type PageProps = { searchParams: Promise<KnownParams> }

export const generateMetadata = titleOf((words) => words.record.known.title)

export default async function KnownPage({ searchParams }: PageProps) {
  const actor = await requireActor()
  const input = readKnown(await searchParams)
  const view = await show(() => viewKnown(actor, input, new Date().toISOString()).catch(toNothing))
  if (!view) redirect('/reports/import')
  const { words, locale } = await readWords()
  const text = words.record.known
  const { known, incoming, count } = view
  const day = formatDay(dayOf(known.importedAt), locale)
  return (
    <main className="page about" id="main">
      <PageHead
        title={text.title}
        crumbs={[
          { label: words.report.title, to: '/reports' },
          { label: words.report.import.title, to: '/reports/import' },
          { label: text.title },
        ]}
      />
      <Notice tone="amber">
        <p>
          <Prose>{text.differs({ title: known.title, day, name: known.importerName, count })}</Prose>
        </p>
        <p className="soft">
          <Prose>
            <Prose>
              {text.about({ ...known, issuer: known.issuerName, state: words.report.statuses[known.status] })}
            </Prose>
          </Prose>
        </p>
        <p className="soft">
          <Prose>{text.incoming({ ...incoming, issuer: incoming.issuerName })}</Prose>
        </p>
      </Notice>
      <Choices view={view} input={input} />
      {count > 0 && (
        <Section title={text.differences}>
          <DifferenceTable view={view} />
        </Section>
      )}
    </main>
  )
}

// An address that names no file, or one that is kept no longer, leads back to the form.
function toNothing(error: unknown): null {
  if (error instanceof Refusal && error.code !== 'notAllowed') return null
  throw error
}
