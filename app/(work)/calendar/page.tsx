import { type AddressParams, firstOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { Notice } from '@/ui/elements/notice'
import { viewCalendar } from '@/usecases/calendar/view-calendar'
import { readCalendarAddress } from './calendar-address'
import { CalendarHead } from './calendar-head'
import { CalendarSide } from './calendar-side'
import { DayList } from './day-list'
import { MonthTable } from './month-table'

export const generateMetadata = titleOf((words) => words.calendar.title)

export default async function CalendarPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const params = await searchParams
  const address = readCalendarAddress(
    Object.fromEntries(Object.keys(params).map((name) => [name, firstOf(params[name])])),
  )
  const view = await show(() => viewCalendar(actor, address, new Date().toISOString()))
  const shown = { view, words, locale }
  return (
    <main className="page calendar" id="main">
      <CalendarHead {...shown} address={{ ...address, month: view.month }} unitName={actor.unitName} />
      {view.isCut && (
        <Notice tone="blue">
          {words.calendar.cut} <a href={`/tasks?from=${view.month}-01&to=${view.lastDay}`}>{words.calendar.toLedger}</a>
        </Notice>
      )}
      <div className="with-side">
        {address.view === 'list' ? <DayList {...shown} /> : <MonthTable {...shown} address={address} />}
        <CalendarSide {...shown} />
      </div>
    </main>
  )
}
