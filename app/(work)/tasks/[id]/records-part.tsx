import type { AddressParams } from '@/app/address-params'
import type { Dictionary, Locale } from '@/i18n'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Tabs } from '@/ui/elements/tabs'
import type { TaskPage } from '@/usecases/task/view-task'
import { EventLog } from './event-log'
import { Timeline } from './timeline'
import { UpdateList } from './update-list'

const tabNames = ['process', 'updates', 'log'] as const
type TabName = (typeof tabNames)[number]
export type RecordsTab = { name: TabName; isWhole: boolean }

/** Which record the address asks for, and whether the whole course. */
export function readRecordsTab({ tab, all }: AddressParams): RecordsTab {
  return { name: tabNames.find((name) => name === tab) ?? 'process', isWhole: all === '1' }
}

type RecordsProps = { page: TaskPage; tab: RecordsTab; words: Dictionary; locale: Locale }

/** What happened: the course, the progress reports, the log with every value before and after. */
export function RecordsPart({ page, tab, words, locale }: RecordsProps) {
  const { task, events, updates } = page
  const text = words.taskPage
  const counts = { process: events.length, updates: updates.length, log: events.length }
  const tabs = tabNames.map((name) => ({
    label: text.tabs[name],
    to: `/tasks/${task.id}${name === 'process' ? '' : `?tab=${name}`}#records`,
    count: counts[name],
    isCurrent: name === tab.name,
  }))
  return (
    <section className="section" id="records">
      <Tabs label={text.tabsLabel} tabs={tabs} />
      {tab.name === 'process' && (
        <Drawn>
          <Timeline page={page} isWhole={tab.isWhole} words={words} locale={locale} />
        </Drawn>
      )}
      {tab.name === 'updates' && <UpdateList page={page} words={words} locale={locale} />}
      {tab.name === 'log' && (
        <Drawn>
          <EventLog page={page} words={words} />
        </Drawn>
      )}
    </section>
  )
}
