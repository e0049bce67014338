import { WorkForm } from '@/app/work-form'
import type { Evidence, Task } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { TextArea } from '@/ui/elements/field/text-area'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import { TaskFields } from '../change/task-fields'
import { acceptEvidenceAction, rejectEvidenceAction } from './evidence-actions'

type JudgeProps = { item: Evidence; task: Task; back?: string; words: Dictionary['taskPage'] }

/** Accept at once, or open a line for why not. */
export function JudgeForms({ item, task, back, words }: JudgeProps) {
  return (
    <div className="standards__judge">
      <WorkForm
        action={acceptEvidenceAction}
        form={`accept:${item.id}`}
        keepsUnsent={false}
        className="standards__deed"
      >
        <TaskFields task={task} back={back} />
        <input type="hidden" name="evidenceId" value={item.id} />
        <SubmitButton look="soft" isSmall label={`${words.accept} ${item.title}`}>
          {words.accept}
        </SubmitButton>
      </WorkForm>
      <WorkForm action={rejectEvidenceAction} form={`reject:${item.id}`} className="standards__deed">
        <TaskFields task={task} back={back} />
        <input type="hidden" name="evidenceId" value={item.id} />
        <FormDetails summary={words.reject} look="small">
          <TextArea name="note" label={words.rejectNote} rows={2} hint={words.verdictHint} />
          <SubmitButton isSmall>{words.reject}</SubmitButton>
        </FormDetails>
      </WorkForm>
    </div>
  )
}
