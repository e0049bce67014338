import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { AdminHead } from '@/ui/admin/admin-head'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { Pager } from '@/ui/elements/pager'
import { listPeopleAccounts } from '@/usecases/people/list-people-accounts'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { FirstPasswords } from './first-passwords'
import { PeopleFilter } from './people-filter'
import { PeopleTable } from './people-table'
import { addressOf, readPeopleQuery, type SearchParams } from './read-query'

export const generateMetadata = titleOf((words) => words.admin.people.title)

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.admin.people
  const now = new Date().toISOString()
  const params = await searchParams
  const query = readPeopleQuery(params)
  const { people, total, next } = await show(() => listPeopleAccounts(actor, query, now))
  const units = await listUnitsTree(actor, now)
  const fresh = query.isFresh ? people.filter(({ id, isRuled }) => isRuled && id !== actor.userId) : []
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="people" words={words} sub={text.lead}>
        <ButtonLink look="main" to="/admin/people/new">
          {text.new}
        </ButtonLink>
      </AdminHead>
      <PeopleFilter chosen={query} units={units} words={words} />
      {people.length ? (
        <Drawn>
          <PeopleTable people={people} words={words} today={dayOf(now)} />
        </Drawn>
      ) : (
        <Empty title={text.empty} why={text.emptyHint} />
      )}
      {fresh.length > 0 && <FirstPasswords people={fresh} words={text} />}
      <div className="admin__pager">
        <Pager
          label={words.common.pages}
          previous={query.after ? { to: addressOf(params), label: text.first } : undefined}
          next={next ? { to: addressOf(params, next), label: text.next } : undefined}
        >
          {text.total({ shown: people.length, total })}
        </Pager>
      </div>
    </main>
  )
}
