import type { Metadata } from 'next'
import { cache } from 'react'
import { type AddressParams, textOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { PrintLine } from '@/ui/frame/print-line'
import { viewTask } from '@/usecases/task/view-task'
import { ChangesPart } from './changes/changes-part'
import { FactsPart } from './facts-part'
import { MilestonesPart } from './milestones-part'
import { ClosuresPart } from './move/closures-part'
import { MovesPart } from './move/moves-part'
import { RequestsPart } from './move/requests-part'
import { OccurrencesPart } from './occurrences-part'
import { ProgressPart } from './progress-part'
import { ProxiesPart } from './proxies/proxies-part'
import { RecordsPart, readRecordsTab } from './records-part'
import { SeasonsPart } from './seasons-part'
import { SourcePart } from './source-part'
import { StandardsPart } from './standards-part'
import { SupportPart } from './support-part'
import { readSheet, TalkPart } from './talk/talk-part'
import { TaskHead } from './task-head'
import { UrgingPart } from './urging-part'

type TaskPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

// For the title and for the page.
const readPage = cache(async (id: string, sheet: number) => {
  const actor = await requireActor()
  return show(() => viewTask(actor, id, new Date().toISOString(), sheet))
})

export async function generateMetadata({ params, searchParams }: TaskPageProps): Promise<Metadata> {
  const { task } = await readPage((await params).id, readSheet(await searchParams))
  return { title: `${task.number ?? ''} ${task.title}`.trim() }
}

export default async function TaskPage({ params, searchParams }: TaskPageProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const asked = await searchParams
  const page = await readPage((await params).id, readSheet(asked))
  const now = new Date().toISOString()
  const tab = readRecordsTab(asked)
  return (
    <main className="page task-page" id="main">
      <PrintLine
        parts={[
          words.taskPage.printOf({ body: page.source.issuerName, number: page.task.number ?? '' }),
          words.common.printed({ by: actor.name, moment: formatMoment(now, locale) }),
        ]}
      />
      <TaskHead page={page} words={words} />
      <div className="with-side task">
        <div>
          <Drawn>
            <SourcePart page={page} words={words} />
            <ProgressPart page={page} words={words} />
          </Drawn>
          <ProxiesPart page={page} words={words} locale={locale} />
          <StandardsPart page={page} words={words} viewed={textOf(asked.view)} />
          <TalkPart page={page} words={words} locale={locale} />
          <RecordsPart page={page} tab={tab} words={words} locale={locale} />
        </div>
        <aside className="side">
          <MovesPart page={page} role={actor.role} words={words} isAdjusting={textOf(asked.adjust) === '1'} />
          <UrgingPart page={page} words={words} locale={locale} />
          <ChangesPart page={page} words={words} locale={locale} />
          <RequestsPart page={page} words={words} locale={locale} />
          <Drawn>
            <FactsPart page={page} words={words} locale={locale} />
            <ClosuresPart page={page} words={words} />
            <SeasonsPart page={page} words={words} />
          </Drawn>
          <SupportPart page={page} words={words} />
          <OccurrencesPart page={page} words={words} />
          <MilestonesPart page={page} words={words} />
        </aside>
      </div>
    </main>
  )
}
