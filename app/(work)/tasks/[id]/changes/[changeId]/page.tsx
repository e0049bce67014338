import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ensureFound } from '@/domain/refusal'
import { isOpenChange } from '@/domain/task/changing/change-request'
import { Notice } from '@/ui/elements/notice'
import { viewTask } from '@/usecases/task/view-task'
import { ChangeHead } from '../change-head'
import { AfterPart } from './after-part'
import { DatesPart } from './dates-part'
import { DecisionPart } from './decision-part'
import { DutyPart } from './duty-part'
import { OpinionsPart } from './opinions-part'
import { ReasonPart } from './reason-part'

export const generateMetadata = titleOf((words) => words.changing.title)

type ChangePageProps = { params: Promise<{ id: string; changeId: string }> }

export default async function ChangePage({ params }: ChangePageProps) {
  const actor = await requireActor()
  const { id, changeId } = await params
  const { words, locale } = await readWords()
  const { page, change } = await show(async () => {
    const found = await viewTask(actor, id, new Date().toISOString())
    return { page: found, change: ensureFound(found.changes.find((each) => each.id === changeId)) }
  })
  const text = words.changing
  const kind = text.kinds[change.kind]
  return (
    <main className="page" id="main">
      <ChangeHead
        page={page}
        title={text.titleOf({ number: page.task.number ?? '', title: page.task.title, kind })}
        words={words}
      />
      {!isOpenChange(change) && <Notice>{`${text.states[change.state]}${words.common.stop}${text.settled}`}</Notice>}
      <div className="with-side change">
        <div>
          {change.kind === 'extension' ? (
            <DatesPart page={page} change={change} words={words} />
          ) : (
            <DutyPart change={change} words={words} />
          )}
          <ReasonPart change={change} words={words} />
          <OpinionsPart change={change} words={words} locale={locale} />
          <AfterPart page={page} change={change} words={words} />
        </div>
        <DecisionPart page={page} change={change} words={words} />
      </div>
    </main>
  )
}
