import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { type AddressParams, textOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { homeOf } from '@/ui/frame/nav-items'
import { LightMark } from '@/ui/task/light'
import { viewTask } from '@/usecases/task/view-task'
import { type Todo, viewTodo } from '@/usecases/task/view-todo'
import { ReviewDesk } from './review-desk'

export const generateMetadata = titleOf((words) => words.taskPage.review.title)

export default async function ReviewPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const home = homeOf(actor.role)
  if (home !== '/') redirect(home as Route)
  const { words, locale } = await readWords()
  const now = new Date().toISOString()
  const { task: asked, view } = await searchParams
  const also = textOf(asked)
  const todo = await viewTodo(actor, { only: 'review', page: 1, also }, now)
  // What waits for somebody else, or was decided, is read on its own page: another in its place might be decided by mistake.
  if (also && !todo.lines.some(({ taskId }) => taskId === also)) redirect(`/tasks/${encodeURIComponent(also)}` as Route)
  const openId = also || todo.lines[0]?.taskId
  const text = words.taskPage.review
  return (
    <main className="page" id="main">
      <PageHead title={text.title} sub={text.sub({ count: todo.shown })} />
      {openId === undefined ? (
        <Empty title={text.emptyTitle} why={text.emptyBody}>
          <ButtonLink to="/">{words.todo.title}</ButtonLink>
        </Empty>
      ) : (
        <div className="review">
          <Drawn>
            <Queue todo={todo} openId={openId} words={words} />
          </Drawn>
          <ReviewDesk
            page={await show(() => viewTask(actor, openId, now))}
            role={actor.role}
            viewed={textOf(view)}
            words={words}
            locale={locale}
          />
        </div>
      )}
    </main>
  )
}

function Queue({ todo, openId, words }: { todo: Todo; openId: string; words: Dictionary }) {
  return (
    <nav className="review__queue" aria-label={words.taskPage.review.queue}>
      <ol>
        {todo.lines.map(({ taskId, light, row }) => (
          <li key={taskId}>
            <a href={`/review?task=${taskId}`} aria-current={taskId === openId ? 'true' : undefined}>
              <LightMark light={light} words={words.task} />
              <span className="review__title">
                <Prose>{row.title}</Prose>
              </span>
              <span className="todo__detail">
                <Prose>{`${row.number}${gap}${row.leadUnitName}`}</Prose>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
