import { inputOf } from '@/app/input-of'
import { WorkForm, writeFileWords } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { FileDrop } from '@/ui/elements/field/file-drop'
import { Select } from '@/ui/elements/field/select'
import { TextArea } from '@/ui/elements/field/text-area'
import { FallReason } from '@/ui/task/fall-reason'
import { uploadExtensions } from '@/usecases/task/evidence/plan-evidence'
import { enterForm } from '@/usecases/task/proxy/proxy-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { enterAction } from '../proxies/proxy-actions'
import { FormSend } from './form-parts'
import { PercentField } from './percent-field'
import { OccurrenceChoice } from './progress-fields'

type EnterProps = { page: TaskPage; words: Dictionary }

/** The form by which the office enters a unit's report: for which unit, what its form says, and the form itself. */
export function EnterForm({ page, words }: EnterProps) {
  const { task, proxies } = page
  const { proxy: text } = words
  return (
    <WorkForm action={enterAction} form={`proxy:${task.id}`} className="form progress__form">
      <TaskFields task={task} hasVersion />
      <section className="progress__part">
        <Select {...inputOf(enterForm, 'unitId')} label={text.unit} options={proxies.units} />
        <OccurrenceChoice open={proxies.instances} page={page} words={words.progress} />
        <Says page={page} words={words} />
      </section>
      <Sheet words={words} />
      <FormSend taskId={task.id} hint={text.sendHint} send={text.send} words={words} />
    </WorkForm>
  )
}

function Says({ page: { task }, words }: EnterProps) {
  const { progress, proxy: text, common } = words
  return (
    <>
      <PercentField
        {...inputOf(enterForm, 'percent')}
        label={progress.percent}
        hint={text.percentHint({ last: task.percent })}
        defaultValue={task.percent}
        words={{ less: progress.less, more: progress.more }}
      />
      <FallReason {...inputOf(enterForm, 'fallReason')} label={progress.fallReason} hint={progress.fallHint} />
      <TextArea {...inputOf(enterForm, 'done')} label={text.done} hint={text.doneHint} rows={4} />
      <TextArea {...inputOf(enterForm, 'problems')} label={progress.problems} optional={common.optional} rows={2} />
      <TextArea {...inputOf(enterForm, 'next')} label={progress.next} optional={common.optional} rows={2} />
    </>
  )
}

function Sheet({ words }: Pick<EnterProps, 'words'>) {
  const { progress, proxy: text } = words
  return (
    <section className="progress__part">
      <h2>
        {text.form}
        <small>{text.formSub}</small>
      </h2>
      <FileDrop
        name="sheet"
        label={text.formLabel}
        words={writeFileWords(words)}
        kinds={progress.kinds}
        accept={uploadExtensions.map((extension) => `.${extension}`).join(',')}
      />
      <Field {...inputOf(enterForm, 'reference')} label={text.reference} hint={text.referenceHint} />
    </section>
  )
}
