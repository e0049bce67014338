import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { todoCounts } from '@/domain/task/todo'
import { formatDay, formatMoment } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { homeOf } from '@/ui/frame/nav-items'
import { PrintLine } from '@/ui/frame/print-line'
import { type Todo, viewTodo } from '@/usecases/task/view-todo'
import { TodoFigures } from './todo/todo-figures'
import { TodoFirst } from './todo/todo-first'
import { TodoPlans } from './todo/todo-plans'
import { TodoSide } from './todo/todo-side'
import { TodoTable } from './todo/todo-table'

export const generateMetadata = titleOf((words) => words.todo.title)

export default async function TodoPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const home = homeOf(actor.role)
  if (home !== '/') redirect(home as Route)
  const { locale, words } = await readWords()
  const { only: asked, page: at } = await searchParams
  const only = todoCounts.find((name) => name === asked) ?? null
  const page = Math.max(1, Number.parseInt(String(at ?? '1'), 10) || 1)
  const now = new Date().toISOString()
  const todo = await viewTodo(actor, { only, page }, now)
  const capacity = words.people.actingAs({ unit: actor.unitName, role: words.people.roles[actor.role] })
  return (
    <main className="page todo-page" id="main">
      <PrintLine parts={[capacity, words.common.printed({ by: actor.name, moment: formatMoment(now, locale) })]} />
      <PageHead title={words.todo.title} sub={`${formatDay(todo.today, locale)}${gap}${capacity}`}>
        <PrintButton>{words.todo.print}</PrintButton>
      </PageHead>
      <Drawn>
        <TodoFirst first={todo.first} words={words} locale={locale} />
        <TodoFigures todo={todo} only={only} role={actor.role} words={words.todo} />
        <div className="with-side todo">
          <section aria-label={words.todo.list} id="act">
            <TodoPlans plans={todo.plans} words={words.todo} />
            {todo.signing > 1 && (
              <p>
                <ButtonLink to="/tasks/sign" look="soft" isSmall>
                  {words.todo.signing.open({ count: todo.signing })}
                </ButtonLink>
              </p>
            )}
            {todo.lines.length > 0 && <TodoTable todo={todo} only={only} page={page} words={words} locale={locale} />}
            {isEmpty(todo, only !== null) && (
              <Empty title={only ? words.todo.emptyOnly : words.todo.emptyTitle} why={words.todo.emptyBody}>
                <ButtonLink to={only ? '/' : '/tasks'}>{only ? words.todo.showAll : words.todo.toLedger}</ButtonLink>
                {!only && can(actor, 'importReport') && (
                  <ButtonLink to="/reports/import">{words.report.list.importReport}</ButtonLink>
                )}
              </Empty>
            )}
          </section>
          <TodoSide todo={todo} words={words} />
        </div>
      </Drawn>
    </main>
  )
}

const isEmpty = ({ lines, plans }: Todo, isFiltered: boolean): boolean =>
  lines.length === 0 && (isFiltered || plans.length === 0)
