import { notFound } from 'next/navigation'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Notice } from '@/ui/elements/notice'
import { viewTask } from '@/usecases/task/view-task'
import { TaskFields } from '../../change/task-fields'
import { FormHead, FormSend } from '../../report/form-parts'
import { EvidenceFields } from '../evidence-fields'
import { noStandard } from '../read-evidence-fields'
import { replaceAction } from './replace-action'

export const generateMetadata = titleOf((words) => words.evidence.version.title)

/** A newer version of one piece of evidence is handed in. */
export default async function ReplacePage({ params }: { params: Promise<{ id: string; evidenceId: string }> }) {
  const actor = await requireActor()
  const { id, evidenceId } = await params
  const { words } = await readWords()
  const page = await show(() => viewTask(actor, id, new Date().toISOString()))
  const all = [...page.standards.flatMap(({ evidence }) => evidence), ...page.otherEvidence]
  const item = all.find((each) => each.id === evidenceId) ?? notFound()
  const text = words.evidence.version
  return (
    <main className="page progress" id="main">
      <FormHead task={page.task} title={text.title}>
        {text.of({ title: item.title })}
      </FormHead>
      {item.canReplace ? (
        <WorkForm action={replaceAction} form={`replace:${evidenceId}`} className="form progress__form">
          <TaskFields task={page.task} />
          <input type="hidden" name="evidenceId" value={evidenceId} />
          <EvidenceFields part={noStandard} name={text.title} today={page.today} words={words} replaced={item} />
          <FormSend taskId={id} hint={text.hint} send={text.send} words={words} />
        </WorkForm>
      ) : (
        <Notice tone="amber">{text.closed}</Notice>
      )}
    </main>
  )
}
