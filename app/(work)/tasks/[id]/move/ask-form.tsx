import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { RequestKind } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import { askForm } from '@/usecases/task/task-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { askAction } from './request-actions'

/** Asks for what another person decides, with the reason. */
export function AskForm({ kind, page, words }: { kind: RequestKind; page: TaskPage; words: Dictionary['taskPage'] }) {
  const { ask, askHints, reasons } = words.requests
  return (
    <WorkForm action={askAction} form={`ask:${page.task.id}:${kind}`} className="move" label={ask[kind]}>
      <TaskFields task={page.task} />
      <input type="hidden" name="kind" value={kind} />
      <FormDetails summary={ask[kind]} look="end">
        <TextArea {...inputOf(askForm, 'reason')} label={reasons[kind]} />
        <SubmitButton look="main" isWide>
          {ask[kind]}
        </SubmitButton>
      </FormDetails>
      <p className="hint">{askHints[kind]}</p>
    </WorkForm>
  )
}
