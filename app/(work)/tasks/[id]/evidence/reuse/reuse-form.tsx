import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Check } from '@/ui/elements/field/check'
import { Select } from '@/ui/elements/field/select'
import { Notice } from '@/ui/elements/notice'
import type { ReusableFile, ReusableView } from '@/usecases/task/evidence/view-reusable'
import { TaskFields } from '../../change/task-fields'
import { FormSend } from '../../report/form-parts'
import { reuseAction } from './reuse-action'

/** The standard that they are to answer, and the files to tick. */
export function ReuseForm({ view, words }: { view: ReusableView; words: Dictionary }) {
  const { task, standards, files, hasMore } = view
  const { progress, evidence } = words
  const text = evidence.reuse
  const options = standards.map(({ id, position, text: label }) => ({ value: id, label: `${position}${gap}${label}` }))
  return (
    <WorkForm action={reuseAction} form={`reuse:${task.id}`} className="form progress__form">
      <TaskFields task={task} />
      <Select name="standardId" label={progress.forStandard} options={options} empty={progress.noStandard} />
      {hasMore && <Notice>{text.more({ count: files.length })}</Notice>}
      <fieldset className="reuse">
        <legend>{text.files}</legend>
        {files.map((file) => (
          <Check key={file.id} name="evidenceId" value={file.id} label={sayFile(file, words)} />
        ))}
      </fieldset>
      <FormSend taskId={task.id} hint={text.hint} send={text.send} words={words} />
    </WorkForm>
  )
}

function sayFile({ title, fileName, taskNumber, uploadedAt, state }: ReusableFile, { task }: Dictionary): string {
  const extension = fileName?.split('.').at(-1)?.toUpperCase()
  return [title, extension, taskNumber, dayOf(uploadedAt), task.evidenceStates[state]].filter(Boolean).join(gap)
}
