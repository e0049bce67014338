import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import { SubmitButton } from '@/ui/elements/submit-button'
import { LightMark } from '@/ui/task/light'
import { viewTask } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { EvidenceSection } from './evidence-section'
import { ProgressFields } from './progress-fields'
import { reportAction } from './report-action'
import { ReportSide } from './report-side'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.progress.title }
}

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const page = await show(() => viewTask(actor, id, new Date().toISOString()))
  const { task, rights, light } = page
  const text = words.progress
  const isLead = rights.part !== 'support'
  return (
    <main className="page progress" id="main">
      <div className="page-head">
        <div>
          <p className="crumbs">
            <a href={`/tasks/${id}`}>
              {task.number} {task.title}
            </a>
          </p>
          <h1>{isLead ? text.title : text.supportTitle}</h1>
          <p className="task__line">
            <LightMark light={light} words={words.task} />
            <span>
              {words.taskPage.due} <b>{task.due ?? words.taskPage.noDue}</b>
            </span>
            {task.latestProgressAt && <span className="soft">{text.last({ day: dayOf(task.latestProgressAt) })}</span>}
          </p>
        </div>
      </div>
      {rights.part === null ? (
        <Notice tone="amber">
          {sayRefusal(new Refusal(task.status === 'inProgress' ? 'moveNotYours' : 'moveNotFromHere'), words)}
          <p>
            <ButtonLink to={`/tasks/${id}`}>{words.common.back}</ButtonLink>
          </p>
        </Notice>
      ) : (
        <div className="with-side">
          <WorkForm action={reportAction} form={`progress:${id}`} className="form progress__form">
            <TaskFields task={task} hasVersion />
            <input type="hidden" name="part" value={rights.part} />
            <ProgressFields page={page} isLead={isLead} words={words} />
            <EvidenceSection page={page} words={words} />
            <div className="progress__send">
              <p className="text-small soft">{text.submitHint({ to: isLead ? text.toHeads : text.toLead })}</p>
              <div className="row">
                <ButtonLink to={`/tasks/${id}`}>{words.common.cancel}</ButtonLink>
                <SubmitButton look="main">{text.submit}</SubmitButton>
              </div>
            </div>
          </WorkForm>
          <ReportSide page={page} words={words} />
        </div>
      )}
    </main>
  )
}
