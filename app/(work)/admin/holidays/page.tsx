import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { AdminHead } from '@/ui/admin/admin-head'
import { Empty } from '@/ui/elements/empty'
import { Section } from '@/ui/elements/section'
import { Tabs } from '@/ui/elements/tabs'
import { listHolidays } from '@/usecases/settings/edit-holidays'
import { removeHolidayAction } from './holiday-actions'
import { HolidayForms } from './holiday-forms'
import { HolidayTable } from './holiday-table'

export const generateMetadata = titleOf((words) => words.admin.holidays.title)

export default async function HolidaysPage({ searchParams }: { searchParams: Promise<{ year?: string | string[] }> }) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { holidays: text } = words.admin
  const thisYear = Number(dayOf(new Date().toISOString()).slice(0, 4))
  const asked = Number((await searchParams).year)
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : thisYear
  const days = await show(() => listHolidays(actor, year))
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].sort()
  const holidays = days.filter(({ kind }) => kind === 'holiday').length
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="holidays" words={words} sub={text.lead} />
      <div className="with-side">
        <Section
          title={text.year({ year })}
          small={days.length ? text.summary({ holidays, workdays: days.length - holidays }) : undefined}
          aside={
            <Tabs
              label={text.years}
              tabs={years.map((each) => ({
                label: text.year({ year: each }),
                to: `/admin/holidays?year=${each}`,
                isCurrent: each === year,
              }))}
            />
          }
        >
          {days.length ? (
            <WorkForm action={removeHolidayAction} form="holiday:remove" keepsUnsent={false}>
              <HolidayTable days={days} words={text} locale={locale} />
            </WorkForm>
          ) : (
            <Empty title={text.empty({ year })} why={text.emptyHint} />
          )}
        </Section>
        <div className="side">
          <HolidayForms year={year} isEmpty={!days.length} words={words} />
        </div>
      </div>
    </main>
  )
}
