import { daysBetween } from '@/domain/calendar'
import { isOpenChange } from '@/domain/task/changing/change-request'
import { countGranted } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ChangeLine, TaskPage } from '@/usecases/task/view-task'

type AfterProps = { page: TaskPage; change: ChangeLine; words: Dictionary }

/** How each place will read once the request is granted. */
export function AfterPart({ page, change, words }: AfterProps) {
  if (!isOpenChange(change) || change.kind !== 'extension') return null
  const text = words.changing
  const original = page.task.originalDue ?? change.before
  const number = countGranted(page.changes) + 1
  const days = daysBetween(original, change.wanted)
  return (
    <Section title={text.later} small={text.laterSub}>
      <dl className="facts facts--apart">
        <dt>{text.laterTask}</dt>
        <dd>
          {words.taskPage.due} <b>{change.wanted}</b> <del>{original}</del>{' '}
          <span className="soft">
            <Prose>{text.extendedTimes({ count: number, days })}</Prose>
          </span>
        </dd>
        <dt>{text.laterLedger}</dt>
        <dd>
          <Prose>{text.laterLedgerSays({ number })}</Prose>
        </dd>
        <dt>{text.laterFigures}</dt>
        <dd>
          <Prose>{text.laterFiguresSay({ before: original })}</Prose>
        </dd>
      </dl>
    </Section>
  )
}
