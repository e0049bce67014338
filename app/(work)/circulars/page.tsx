import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { viewCirculars } from '@/usecases/circular/list-circulars'
import { BeginFields } from './begin-fields'
import { beginCircularAction } from './circular-actions'
import { CircularTable } from './circular-table'

export const generateMetadata = titleOf((words) => words.circular.title)

/** All circulars in sight, and to the office the form that begins one. `season`: the feedback season that it is to be about. */
export default async function CircularsPage({
  searchParams,
}: {
  searchParams: Promise<{ season?: string | string[] }>
}) {
  const actor = await requireActor()
  const { words } = await readWords()
  const list = await show(() => viewCirculars(actor, new Date().toISOString()))
  const { season } = await searchParams
  const { circular: text } = words
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub} crumbs={[{ label: words.overview.title, to: '/overview' }]} />
      {list.canBegin && (
        <WorkForm action={beginCircularAction} form="circular">
          <BeginFields list={list} seasonId={typeof season === 'string' ? season : ''} words={words} />
        </WorkForm>
      )}
      {list.circulars.length ? (
        <Section title={text.caption}>
          <Drawn>
            <CircularTable circulars={list.circulars} words={words} />
          </Drawn>
        </Section>
      ) : (
        <Empty title={text.none} why={list.canBegin ? text.noneForOffice : text.noneForUnit} />
      )}
    </main>
  )
}
