import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { ensureFound } from '@/domain/refusal'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { TextArea } from '@/ui/elements/field/text-area'
import { FormEnd } from '@/ui/elements/form-end'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { replyForm } from '@/usecases/task/urging/urging-forms'
import type { InstructionLine } from '@/usecases/task/urging/view-urging'
import { viewTask } from '@/usecases/task/view-task'
import { replyAction } from '../reply-action'
import { NoteLine } from './note-line'

export const generateMetadata = titleOf((words) => words.urging.instruction.page)

type NotePageProps = { params: Promise<{ id: string; instructionId: string }> }

export default async function NotePage({ params }: NotePageProps) {
  const actor = await requireActor()
  const { id, instructionId } = await params
  const { words, locale } = await readWords()
  const { page, note } = await show(async () => {
    const found = await viewTask(actor, id, new Date().toISOString())
    return { page: found, note: ensureFound(found.urging.instructions.find((each) => each.id === instructionId)) }
  })
  const { task } = page
  const text = words.urging
  const crumbs = [
    { label: words.taskPage.crumb, to: '/tasks' },
    { label: task.number ?? '', to: `/tasks/${task.id}` },
    { label: text.instruction.page },
  ]
  return (
    <main className="page" id="main">
      <PageHead
        title={text.todo.instructionBy({ name: note.issuerName })}
        crumbs={crumbs}
        sub={<NoteLine page={page} note={note} words={words} locale={locale} />}
      >
        <ButtonLink to={`/tasks/${task.id}`}>{text.page.toTask}</ButtonLink>
      </PageHead>
      <blockquote className="urging__note">
        <Prose>{`“${note.text}”`}</Prose>
      </blockquote>
      <Reply note={note} words={words} />
    </main>
  )
}

function Reply({ note, words }: { note: InstructionLine; words: Dictionary }) {
  const text = words.urging.instruction
  return (
    <Section title={text.answer}>
      {note.answeredAt && (
        <p className="change__words">
          <Prose>{text.answerOf({ name: note.answererName, text: note.answer })}</Prose>
        </p>
      )}
      {note.canAnswer && (
        <WorkForm action={replyAction} form={`reply:${note.id}`} className="form" label={text.answer}>
          <input type="hidden" name="taskId" value={note.taskId} />
          <input type="hidden" name="instructionId" value={note.id} />
          <TextArea {...inputOf(replyForm, 'answer')} label={text.answer} hint={text.answerHint} rows={5} />
          <FormEnd send={text.reply({ name: note.issuerName })} look="main" effect={text.replyHint} />
        </WorkForm>
      )}
      {!note.answeredAt && !note.canAnswer && (
        <p className="hint">
          <Prose>{text.elsewhere}</Prose>
        </p>
      )}
    </Section>
  )
}
