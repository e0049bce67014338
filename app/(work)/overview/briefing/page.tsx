import { AsOfNotice } from '@/app/(work)/as-of-notice'
import { firstOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { readTypedDay } from '@/domain/typed-day'
import { formatDay, formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { PrintLine } from '@/ui/frame/print-line'
import { viewBriefing } from '@/usecases/overview/view-briefing'
import { canPrintPdf } from '@/usecases/steps/print-paper'
import { BriefingBody } from './briefing-body'

type Params = Partial<Record<'year' | 'leader' | 'asOf', string | string[]>>

export const generateMetadata = titleOf((words) => words.briefing.title)

/** One sheet for a leaders' meeting, made of the overview by one key. */
export default async function BriefingPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { year, leader, asOf } = await searchParams
  const isMine = can(actor, 'leadTasks') && leader === 'me'
  const choice = { year: Number(firstOf(year)) || null, isMine, asOf: readTypedDay(firstOf(asOf)) }
  const now = new Date().toISOString()
  const briefing = await show(() => viewBriefing(actor, choice, now))
  const past = <AsOfNotice asked={firstOf(asOf)} now={now} back="/overview/briefing" words={words} locale={locale} />
  if (!briefing)
    return (
      <main className="page" id="main">
        <PageHead title={words.briefing.title} />
        {past}
        <Empty title={words.overview.emptyTitle} why={words.overview.emptyBody} />
      </main>
    )
  const { base } = briefing.overview
  const day = base.asOf ? formatDay(base.asOf, locale) : formatMoment(now, locale)
  const file = `/api/briefing?year=${briefing.overview.year}${isMine ? '&leader=me' : ''}${base.asOf ? `&asOf=${base.asOf}` : ''}`
  return (
    <main className="page" id="main">
      <PageHead
        title={words.briefing.heading({ unit: actor.unitName, year: briefing.overview.year + 1 })}
        sub={words.asOf.is({ day })}
      >
        <a className="button" href={`/overview?year=${briefing.overview.year}${isMine ? '&leader=me' : ''}`}>
          {words.overview.title}
        </a>
        <a className="button" href={`${file}&kind=docx`} download>
          {words.briefing.word}
        </a>
        {canPrintPdf() && (
          <a className="button" href={`${file}&kind=pdf`} download>
            PDF
          </a>
        )}
        <PrintButton look="soft">{words.briefing.print}</PrintButton>
      </PageHead>
      {past}
      <Drawn>
        <BriefingBody briefing={briefing} words={words} />
      </Drawn>
      <PrintLine
        parts={[actor.unitName, words.common.printed({ by: actor.name, moment: formatMoment(now, locale) })]}
      />
    </main>
  )
}
