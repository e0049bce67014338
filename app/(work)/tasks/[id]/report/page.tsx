import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { ButtonLink } from '@/ui/elements/button'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import { viewTask } from '@/usecases/task/view-task'
import { TaskFields } from '../change/task-fields'
import { EnterForm } from './enter-form'
import { EvidenceSection } from './evidence-section'
import { FormHead, FormSend } from './form-parts'
import { ProgressFields } from './progress-fields'
import { reportAction } from './report-action'
import { ReportSide } from './report-side'

export const generateMetadata = titleOf((words) => words.progress.title)

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const page = await show(() => viewTask(actor, id, new Date().toISOString()))
  const { task, rights, light } = page
  const text = words.progress
  const { canEnter } = page.proxies
  const isLead = rights.part !== 'support'
  return (
    <main className="page progress" id="main">
      <FormHead task={task} title={canEnter ? words.proxy.title : isLead ? text.title : text.supportTitle}>
        <p className="task__line">
          <LightMark light={light} words={words.task} />
          <span>
            {words.taskPage.due} <b>{task.due ?? words.taskPage.noDue}</b>
          </span>
          {task.latestProgressAt && (
            <span className="soft">
              <Prose>{text.last({ day: dayOf(task.latestProgressAt) })}</Prose>
            </span>
          )}
        </p>
      </FormHead>
      {canEnter ? (
        <div className="with-side" id="act">
          <EnterForm page={page} words={words} />
          <ReportSide page={page} words={words} />
        </div>
      ) : rights.part === null ? (
        <Notice tone="amber">
          {sayRefusal(new Refusal(task.status === 'inProgress' ? 'moveNotYours' : 'moveNotFromHere'), words)}
          <p>
            <ButtonLink to={`/tasks/${id}`}>{words.common.back}</ButtonLink>
          </p>
        </Notice>
      ) : (
        <div className="with-side" id="act">
          <WorkForm action={reportAction} form={`progress:${id}`} className="form progress__form">
            <TaskFields task={task} hasVersion />
            <input type="hidden" name="part" value={rights.part} />
            <ProgressFields page={page} isLead={isLead} words={words} />
            <EvidenceSection page={page} words={words} />
            <FormSend
              taskId={id}
              hint={text.submitHint({ to: isLead ? text.toHeads : text.toLead })}
              send={text.submit}
              words={words}
            />
          </WorkForm>
          <ReportSide page={page} words={words} />
        </div>
      )}
    </main>
  )
}
