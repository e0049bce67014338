import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { sayRequired } from './say-required'

/** The sentence of the report that the task stands for, underlined among its neighbours, with the shortcomings it answers. */
export function SourcePart({ page, words: { taskPage: words, version } }: { page: TaskPage; words: Dictionary }) {
  const { source } = page
  const { quote } = source
  const required = sayRequired(page)
  const to = source.heldIn
    ? `/reports/${source.reportId}/versions/${source.heldIn}?at=${source.start}-${source.end}#cited`
    : `/reports/${source.reportId}?open=${source.commitmentId}#s-${source.commitmentId}`
  return (
    <Section
      title={words.source}
      small={words.sourceOf({ ...source, body: source.issuerName })}
      aside={<a href={to}>{words.inReport}</a>}
    >
      <div className="task__source">
        <blockquote className="quote">
          {quote.isCutBefore && '……'}
          <Prose>{quote.before}</Prose>
          <mark>
            <Prose>{quote.words}</Prose>
          </mark>
          <Prose>{quote.after}</Prose>
          {quote.isCutAfter && '……'}
        </blockquote>
        {source.heldNumber && (
          <p className="text-small amber">
            ▲ <Prose>{version.heldIn({ number: source.heldNumber })}</Prose>
          </p>
        )}
        {source.shortcomings.map(({ id, position, text, cause }) => (
          <p className="text-small soft" key={id}>
            <Prose>{`${words.shortcoming({ position })}${gap}`}</Prose>
            <span className="serif">
              <Prose>{nestQuotes(`“${text}”`)}</Prose>
            </span>
            <Prose>{cause && words.causeOf({ text: cause })}</Prose>
          </p>
        ))}
        {required && (
          <p className="text-medium task__result">
            <b>{words.required}</b>
            <Prose>{`${gap}${required}`}</Prose>
          </p>
        )}
      </div>
    </Section>
  )
}
