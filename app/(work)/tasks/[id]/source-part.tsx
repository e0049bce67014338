import type { Route } from 'next'
import Link from 'next/link'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'

/** The sentence of the report that the task stands for, underlined among its neighbours, with the shortcomings it answers. */
export function SourcePart({ page, words }: { page: TaskPage; words: Dictionary['taskPage'] }) {
  const { source, task } = page
  const { quote } = source
  const to = `/reports/${source.reportId}?open=${source.commitmentId}#s-${source.commitmentId}`
  return (
    <Section
      title={words.source}
      small={words.sourceOf({ year: source.year, heading: source.heading })}
      aside={<Link href={to as Route}>{words.inReport}</Link>}
    >
      <div className="task__source">
        <blockquote className="quote">
          {quote.isCutBefore && '……'}
          {quote.before}
          <mark>{quote.words}</mark>
          {quote.after}
          {quote.isCutAfter && '……'}
        </blockquote>
        {source.shortcomings.map(({ id, position, text, cause }) => (
          <p className="text-small soft" key={id}>
            {`${words.shortcoming({ position })}${gap}`}
            <span className="serif">“{text}”</span>
            {cause && words.causeOf({ text: cause })}
          </p>
        ))}
        <p className="text-medium task__result">
          <b>{words.required}</b>
          {`${gap}${task.requiredResult}`}
        </p>
      </div>
    </Section>
  )
}
