import { calendarParts } from '@/domain/task/dates/calendar-entry'
import { addMonths } from '@/domain/task/dates/month'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import { type CalendarAddress, calendarViews, writeCalendarAddress } from './calendar-address'
import { nameMonthOf, type Shown } from './shown'

type HeadProps = Shown & { address: CalendarAddress; unitName: string }

/** Which month, how drawn and whose; every choice is an address of its own. */
export function CalendarHead({ view, address, unitName, words }: HeadProps) {
  const { calendar: text, common } = words
  const [before, after] = [addMonths(view.month, -1), addMonths(view.month, 1)]
  const to = (change: Partial<CalendarAddress>) => writeCalendarAddress({ ...address, ...change })
  const isThisMonth = view.today.startsWith(view.month)
  const partNames = { ...text.parts, all: unitName }
  return (
    <PageHead title={nameMonthOf(view.month, words)} sub={text.sub(view)}>
      <Choice
        label={text.step}
        options={[
          { label: text.previous({ month: Number(before.slice(5)) }), to: to({ month: before }) },
          { label: text.today, to: to({ month: '' }), isCurrent: isThisMonth },
          { label: text.next({ month: Number(after.slice(5)) }), to: to({ month: after }) },
        ]}
      />
      <Choice
        label={text.viewsLabel}
        options={calendarViews.map((each) => ({
          label: text.views[each],
          to: to({ view: each }),
          isCurrent: each === address.view,
        }))}
      />
      <Choice
        label={text.partsLabel}
        options={calendarParts.map((each) => ({
          label: partNames[each],
          to: to({ part: each }),
          isCurrent: each === address.part,
        }))}
      />
      <PrintButton>{common.print}</PrintButton>
    </PageHead>
  )
}

type Option = { label: string; to: string; isCurrent?: boolean }

function Choice({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <nav className="segments" aria-label={label}>
      {options.map((option) => (
        <a key={option.label} href={option.to} aria-current={option.isCurrent ? 'true' : undefined}>
          <Prose>{option.label}</Prose>
        </a>
      ))}
    </nav>
  )
}
