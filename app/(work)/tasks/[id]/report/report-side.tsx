import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'

/** Beside the form: what is required, what was sent back, and what was reported last. */
export function ReportSide({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, updates } = page
  const text = words.taskPage
  const [last] = updates
  const counted = page.returns.filter(({ state, closedAt }) => !closedAt && state === 'unreported')
  const names = counted.map(({ name }) => name).join(words.common.comma)
  return (
    <aside className="side">
      {task.returnNote && (
        <Section title={text.reasons.sendBack}>
          <p className="text-medium progress__words">
            <Prose>{task.returnNote}</Prose>
          </p>
        </Section>
      )}
      {counted.length > 0 && page.rights.part === 'lead' && (
        <Section title={words.season.onTask.title}>
          <p className="text-medium">
            <Prose>{words.season.onTask.counts({ names })}</Prose>
          </p>
          {counted.map(({ id, returnNote }) => (
            <p className="text-small amber" key={id}>
              <Prose>{returnNote && words.season.page.sentBack({ reason: returnNote })}</Prose>
            </p>
          ))}
        </Section>
      )}
      <Section title={text.required}>
        <p className="text-medium progress__words">
          <Prose>{task.requiredResult}</Prose>
        </p>
      </Section>
      {last && (
        <Section title={text.tabs.updates} small={dayOf(last.at)}>
          <p className="text-medium progress__words">
            <Prose>{last.done}</Prose>
          </p>
          <p className="text-small soft">
            <Prose>{[`${last.percent}%`, last.unitName, last.userName].join(gap)}</Prose>
          </p>
          {last.next && (
            <p className="text-small soft">
              <Prose>{text.pair({ label: text.updateNext, value: last.next })}</Prose>
            </p>
          )}
        </Section>
      )}
    </aside>
  )
}
