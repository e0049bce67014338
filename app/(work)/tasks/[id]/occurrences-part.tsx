import { WorkForm } from '@/app/work-form'
import type { Occurrence } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { TextArea } from '@/ui/elements/text-area'
import { FormDetails } from '@/ui/task/form-details'
import type { TaskPage } from '@/usecases/view-task'
import { explainAction } from './task-actions'
import { TaskFields } from './task-fields'

/** The instances of a recurring duty, filed, explained or open. */
export function OccurrencesPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { occurrences } = page
  if (!occurrences.length) return null
  const text = words.taskPage
  const filed = occurrences.filter(({ filedOn }) => filedOn).length
  return (
    <Section title={text.occurrences} small={text.occurrencesSub({ count: occurrences.length, filed })}>
      <ul className="mini sup">
        {occurrences.map((row) => (
          <li key={row.id}>
            <span>{row.label}</span>
            <OccurrenceMark row={row} today={page.today} words={text} />
            {row.explanation && <p className="sup__say soft">{row.explanation}</p>}
            {page.rights.part === 'lead' && !row.filedOn && !row.explanation && (
              <ExplainForm row={row} page={page} words={text} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type MarkProps = { row: Occurrence; today: string; words: Dictionary['taskPage'] }

function OccurrenceMark({ row, today, words }: MarkProps) {
  const [look, mark, word] = row.filedOn
    ? ['done', '◆', words.filed({ day: row.filedOn })]
    : row.explanation
      ? ['grey', '○', words.explained]
      : [row.due < today ? 'yellow' : 'blue', row.due < today ? '▲' : '◇', words.occurrenceDue({ day: row.due })]
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {word}
    </span>
  )
}

function ExplainForm({ row, page, words }: { row: Occurrence; page: TaskPage; words: Dictionary['taskPage'] }) {
  return (
    <WorkForm action={explainAction} form={`explain:${row.id}`} className="sup__say">
      <TaskFields task={page.task} />
      <input type="hidden" name="occurrenceId" value={row.id} />
      <FormDetails summary={words.explain} look="small">
        <TextArea name="reason" label={words.askReason} hint={words.explainHint} rows={2} />
        <SubmitButton isSmall>{words.explain}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}
