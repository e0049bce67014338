import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Select } from '@/ui/elements/field/select'
import { Notice } from '@/ui/elements/notice'
import { SubmitButton } from '@/ui/elements/submit-button'
import { viewTask } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { EvidenceFields } from './evidence-fields'
import { noStandard } from './read-evidence-fields'
import { uploadAction } from './upload-action'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.progress.uploadOnly }
}

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
    evidence.every(({ state, process }) => state === 'rejected' || process),
  )
  return (
    <main className="page progress" id="main">
      <div className="page-head">
        <div>
          <p className="crumbs">
            <a href={`/tasks/${id}`}>
              {page.task.number} {page.task.title}
            </a>
          </p>
          <h1>{text.uploadOnly}</h1>
        </div>
      </div>
      {page.rights.part === null ? (
        <Notice tone="amber">{words.refusals.moveNotYours}</Notice>
      ) : (
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
          <div className="progress__send">
            <p className="text-small soft">{text.uploadHint}</p>
            <div className="row">
              <ButtonLink to={`/tasks/${id}`}>{words.common.cancel}</ButtonLink>
              <SubmitButton look="main">{text.uploadOnly}</SubmitButton>
            </div>
          </div>
        </WorkForm>
      )}
    </main>
  )
}
