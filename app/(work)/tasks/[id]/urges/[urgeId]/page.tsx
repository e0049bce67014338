import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ensureFound } from '@/domain/refusal'
import { readUrge } from '@/usecases/task/urging/answer-urge'
import { viewTask } from '@/usecases/task/view-task'
import { AnswerPart } from './answer-part'
import { EarlierSlips } from './earlier-slips'
import { SlipHead } from './slip-head'
import { SlipPart } from './slip-part'

export const generateMetadata = titleOf((words) => words.urging.page.asked)

type SlipPageProps = { params: Promise<{ id: string; urgeId: string }> }

export default async function SlipPage({ params }: SlipPageProps) {
  const actor = await requireActor()
  const { id, urgeId } = await params
  const { words, locale } = await readWords()
  const now = new Date().toISOString()
  const { page, urge } = await show(async () => {
    const found = await viewTask(actor, id, now)
    return { page: found, urge: ensureFound(found.urging.urges.find((each) => each.id === urgeId)) }
  })
  if (urge.isUnread) await readUrge(actor, { taskId: id, urgeId }, now)
  return (
    <main className="page" id="main">
      <SlipHead page={page} urge={urge} words={words} locale={locale} />
      <div className="with-side urging__page">
        <div>
          <SlipPart urge={urge} words={words} />
          <AnswerPart urge={urge} words={words} />
        </div>
        <aside className="side">
          <EarlierSlips page={page} present={urge.id} words={words} locale={locale} />
        </aside>
      </div>
    </main>
  )
}
