import { inputOf } from '@/app/input-of'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { Radios } from '@/ui/elements/field/radios'
import { TextArea } from '@/ui/elements/field/text-area'
import { PageHead } from '@/ui/elements/page-head'
import { SubmitButton } from '@/ui/elements/submit-button'
import { hearForm } from '@/usecases/task/changing/changing-forms'
import { viewHearing } from '@/usecases/task/changing/hear-change'
import { hearChangeAction } from '../../change-actions'
import { HearingPart } from './hearing-part'

export const generateMetadata = titleOf((words) => words.changing.hearTitle)

export default async function HearPage({ params }: { params: Promise<{ id: string; changeId: string }> }) {
  const actor = await requireActor()
  const { id, changeId } = await params
  const { words } = await readWords()
  const hearing = await show(() => viewHearing(actor, id, changeId, new Date().toISOString()))
  const text = words.changing
  const options = (['willing', 'unwilling'] as const).map((value) => ({ value, label: text.acts[value] }))
  return (
    <main className="page" id="main">
      <PageHead title={text.hearTitle} sub={text.hearSub({ unit: hearing.leadUnitName })} />
      <div className="with-side change">
        <HearingPart hearing={hearing} words={words} />
        <aside className="side" id="act">
          <WorkForm action={hearChangeAction} form={`settle:${changeId}`} className="form" label={text.hearTitle}>
            <input type="hidden" name="taskId" value={id} />
            <input type="hidden" name="changeId" value={changeId} />
            <Radios name="act" label={text.act} options={options} />
            <TextArea {...inputOf(hearForm, 'note')} label={text.note} hint={text.noteHint} />
            <SubmitButton look="main" isWide>
              {text.hearSend}
            </SubmitButton>
          </WorkForm>
        </aside>
      </div>
    </main>
  )
}
