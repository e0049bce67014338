import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { OpenMove } from '@/usecases/task/steps/find-task-rights'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { moveAction } from './move-action'
import { MoveFields } from './move-fields'

type FormProps = { move: OpenMove; isMain: boolean; page: TaskPage; words: Dictionary; back?: string }

/** The form of one move: what its row asks for behind the button, or the button alone where it asks nothing. */
export function MoveForm({ move, isMain, page, words, back }: FormProps) {
  const { row, leadsTo, fields } = move
  const name = words.task.moves[row.move]
  const asked = page.requests.find(({ kind, state }) => kind === row.move && state === 'open')
  const hint = (
    <p className="hint">
      <Prose>{words.taskPage.hints[row.move]({ ...page.limits, leadsTo })}</Prose>
    </p>
  )
  const look = isMain ? 'main' : row.act === 'end' ? 'end' : 'plain'
  return (
    <WorkForm
      action={moveAction}
      form={`move:${page.task.id}:${row.move}`}
      className="move"
      keepsUnsent={fields.length > 0}
      label={name}
    >
      <TaskFields task={page.task} back={back} hasVersion />
      <input type="hidden" name="move" value={row.move} />
      {asked && <input type="hidden" name="askedId" value={asked.id} />}
      {fields.length === 0 ? (
        <>
          <SubmitButton look={look} isWide>
            {name}
          </SubmitButton>
          {hint}
        </>
      ) : (
        <>
          <FormDetails summary={name} look={look}>
            <MoveFields move={move} page={page} words={words} />
            <SubmitButton look="main" isWide>
              {name}
            </SubmitButton>
          </FormDetails>
          {hint}
        </>
      )}
    </WorkForm>
  )
}
