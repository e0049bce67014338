import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { gap } from '@/i18n/glue'
import { Select } from '@/ui/elements/field/select'
import { Notice } from '@/ui/elements/notice'
import { viewTask } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { FormHead, FormSend } from '../report/form-parts'
import { EvidenceFields } from './evidence-fields'
import { noStandard } from './read-evidence-fields'
import { uploadAction } from './upload-action'

export const generateMetadata = titleOf((words) => words.progress.uploadOnly)

export default async function EvidencePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const page = await show(() => viewTask(actor, id, new Date().toISOString()))
  const text = words.progress
  const options = page.standards.map(({ id: value, position, text: label }) => ({
    value,
    label: `${position}${gap}${label}`,
  }))
  const open = page.standards.find(({ evidence }) =>
    evidence.every(({ state, process }) => state === 'rejected' || state === 'superseded' || process),
  )
  return (
    <main className="page progress" id="main">
      <FormHead task={page.task} title={text.uploadOnly} />
      {page.rights.part === null ? (
        <Notice tone="amber">{words.refusals.moveNotYours}</Notice>
      ) : (
        <>
          <p className="text-small reuse__open">
            <a href={`/tasks/${id}/evidence/reuse`}>{words.evidence.reuse.open}</a>
          </p>
          <WorkForm action={uploadAction} form={`upload:${id}`} className="form progress__form">
            <TaskFields task={page.task} />
            <Select
              name="standardId"
              label={text.forStandard}
              options={options}
              empty={text.noStandard}
              defaultValue={open?.id}
            />
            <EvidenceFields part={noStandard} name={text.uploadOnly} today={page.today} words={words} />
            <FormSend taskId={id} hint={text.uploadHint} send={text.uploadOnly} words={words} />
          </WorkForm>
        </>
      )}
    </main>
  )
}
