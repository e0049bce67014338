import type { Metadata } from 'next'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { formatMoment } from '@/i18n/dates'
import { Stations } from '@/ui/annual/stations'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { PrintLine } from '@/ui/frame/print-line'
import { viewCircular } from '@/usecases/circular/view-circular'
import { CircularActs } from './circular-acts'
import { CircularHead } from './circular-head'
import { CircularPaper } from './circular-paper'
import { NamedTasks } from './named-tasks'
import { SheetBefore } from './sheet-before'
import { SheetTable } from './sheet-table'
import { WriteForm } from './write-form'

type PageProps = { params: Promise<{ id: string }> }

// For the title and for the page.
const readPage = cache(async (id: string) => {
  const actor = await requireActor()
  return show(() => viewCircular(actor, id, new Date().toISOString()))
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await readPage((await params).id)).circular.title }
}

/** One circular: its text beside the tables that its figures come from, its way and what the reader may do. */
export default async function CircularPage({ params }: PageProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const view = await readPage((await params).id)
  const printed = words.common.printed({ by: actor.name, moment: formatMoment(new Date().toISOString(), locale) })
  return (
    <main className="page" id="main">
      <PrintLine parts={[view.circular.unitName, printed]} />
      <CircularHead view={view} words={words} />
      <CircularActs view={view} words={words} />
      <div className="circular__sides">
        <div>
          {view.canWrite ? (
            <WriteForm view={view} words={words} />
          ) : (
            <Drawn>
              <CircularPaper circular={view.circular} />
            </Drawn>
          )}
        </div>
        <div>
          <Drawn>
            <SheetTable view={view} words={words} />
            {view.isWhole && <NamedTasks view={view} words={words} />}
            <SheetBefore view={view} words={words} />
            {view.stations.length > 0 && <Stations stations={view.stations.toReversed()} text={words.circular} />}
          </Drawn>
        </div>
      </div>
    </main>
  )
}
