import type { Metadata } from 'next'
import { cache } from 'react'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { can } from '@/domain/policy'
import { formatDay, formatMoment } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import { PrintLine } from '@/ui/frame/print-line'
import { viewSeason } from '@/usecases/season/view-season'
import { ClosePart } from './close-part'
import { LatePart } from './late-part'
import { ReturnDeskPart } from './return-desk'
import { ReturnsPart } from './returns-part'
import { readSeasonAddress } from './season-address'
import { SeasonFigures } from './season-figures'
import { UnitsPart } from './units-part'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

// For the title and for the page.
const readPage = cache(async (id: string, search: string) => {
  const actor = await requireActor()
  const asked = readSeasonAddress(JSON.parse(search))
  return { asked, view: await show(() => viewSeason(actor, id, asked, new Date().toISOString())) }
})
const read = async ({ params, searchParams }: PageProps) =>
  readPage((await params).id, JSON.stringify(await searchParams))

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { words } = await readWords()
  return { title: `${(await read(props)).view.season.name}${gap}${words.season.title}` }
}

export default async function SeasonPage(props: PageProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { asked, view } = await read(props)
  const { season, left } = view
  const text = words.season.page
  const [started, due] = [formatDay(dayOf(season.startedAt), locale), formatDay(season.due, locale)]
  const printed = words.common.printed({ by: actor.name, moment: formatMoment(new Date().toISOString(), locale) })
  return (
    <main className="page" id="main">
      <PrintLine parts={[season.unitName, printed]} />
      <PageHead
        title={season.name}
        sub={[
          text.sub({ started, due, left, isClosed: season.closedAt !== null }),
          text.asOf({ day: season.asOf }),
          text.by({ unit: season.unitName, name: season.startedByName, deputy: season.startedDeputyFor }),
        ].join(gap)}
        crumbs={[
          { label: words.ledger.title, to: '/tasks' },
          { label: words.season.title, to: '/seasons' },
        ]}
      >
        <ButtonLink to={`/tasks${season.filter}`}>{text.toTasks}</ButtonLink>
        {view.isOwn && can(actor, 'runCirculars') && (
          <ButtonLink to={`/circulars?season=${season.id}`}>{words.circular.begin}</ButtonLink>
        )}
        <PrintButton>{text.print}</PrintButton>
      </PageHead>
      {season.note && (
        <p className="season__note">
          <Prose>{season.note}</Prose>
        </p>
      )}
      {season.closedAt && (
        <Notice>{text.closedOn({ day: formatDay(dayOf(season.closedAt), locale), by: season.closedByName })}</Notice>
      )}
      {view.desk && <ReturnDeskPart desk={view.desk} seasonId={season.id} asked={asked} words={words} />}
      <Drawn>
        <SeasonFigures view={view} words={words} />
        <UnitsPart view={view} words={words} />
        <LatePart units={view.units} words={words} />
        <ReturnsPart view={view} asked={asked} words={words} />
      </Drawn>
      {view.canClose && <ClosePart view={view} words={words} />}
    </main>
  )
}
