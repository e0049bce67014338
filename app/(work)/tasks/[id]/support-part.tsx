import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { SupportLine, TaskPage } from '@/usecases/task/view-task'
import { waiveAction } from './change/task-actions'
import { TaskFields } from './change/task-fields'
import { sayWaiting } from './say-waiting'

/** The supporting units: who has answered what, who is waited for. */
export function SupportPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { supporting } = page
  if (!supporting.length) return null
  const text = words.taskPage
  const answered = supporting.filter(({ answeredAt }) => answeredAt).length
  return (
    <Section title={text.supporting} small={text.supportingSub({ count: supporting.length, answered })}>
      <ul className="compact-list compact-list--paired">
        {supporting.map((row) => (
          <SupportRow key={row.id} row={row} page={page} words={text} />
        ))}
      </ul>
    </Section>
  )
}

function SupportRow({ row, page, words }: { row: SupportLine; page: TaskPage; words: Dictionary['taskPage'] }) {
  const waiting = sayWaiting(row, page, words)
  return (
    <li>
      <span>
        <Prose>{row.unitName}</Prose>
      </span>
      <SupportMark row={row} words={words} />
      {(row.answer || row.waivedReason) && (
        <p className="compact-list__form soft">
          <Prose>{row.waivedReason || row.answer}</Prose>
        </p>
      )}
      {waiting && (
        <p className="compact-list__form hint">
          <Prose>{waiting}</Prose>
        </p>
      )}
      {row.canWaive && <WaiveForm row={row} page={page} words={words} />}
    </li>
  )
}

function SupportMark({ row, words }: { row: SupportLine; words: Dictionary['taskPage'] }) {
  const [look, mark, word] = row.answeredAt
    ? ['done', '◆', words.answered]
    : row.waivedReason
      ? ['grey', '○', words.waived]
      : ['blue', '◇', words.waiting]
  return (
    <span className={`light light--${look}`}>
      <i aria-hidden="true">{mark}</i>
      {word}
    </span>
  )
}

function WaiveForm({ row, page, words }: { row: SupportLine; page: TaskPage; words: Dictionary['taskPage'] }) {
  return (
    <WorkForm action={waiveAction} form={`waive:${row.id}`} className="compact-list__form">
      <TaskFields task={page.task} />
      <input type="hidden" name="supportingId" value={row.id} />
      <FormDetails summary={words.waive} look="small">
        <TextArea name="reason" label={words.askReason} hint={words.waiveHint} rows={2} />
        <SubmitButton isSmall>{words.waive}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}
