import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { viewSnapshots } from '@/usecases/snapshot/list-snapshots'
import { BeginFields } from './begin-fields'
import { PublicPages } from './public-pages'
import { beginSnapshotAction } from './snapshot-actions'
import { SnapshotTable } from './snapshot-table'

export const generateMetadata = titleOf((words) => words.snapshot.title)

/** All snapshots in sight, whose page is open, and to the office the form that begins one. */
export default async function SnapshotsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const list = await show(() => viewSnapshots(actor, new Date().toISOString()))
  const { snapshot: text } = words
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub} crumbs={[{ label: words.exports.annual.title, to: '/annual' }]} />
      <PublicPages bodies={list.bodies} words={words} />
      {list.reports.length > 0 && (
        <WorkForm action={beginSnapshotAction} form="snapshot">
          <BeginFields list={list} words={words} />
        </WorkForm>
      )}
      {list.snapshots.length ? (
        <Section title={text.caption}>
          <Drawn>
            <SnapshotTable snapshots={list.snapshots} words={words} />
          </Drawn>
        </Section>
      ) : (
        <Empty title={text.none} why={text.noneHint} />
      )}
    </main>
  )
}
