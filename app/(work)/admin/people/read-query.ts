import { isRole } from '@/domain/admin/check-person'
import type { PeopleQuery } from '@/usecases/people/list-people-accounts'

export type SearchParams = Record<string, string | string[] | undefined>

/** The conditions of the list of people as its address says them; those who can log in where it says nothing. */
export function readPeopleQuery(params: SearchParams): PeopleQuery {
  const read = (name: string): string => {
    const value = params[name]
    return typeof value === 'string' ? value.slice(0, 100) : ''
  }
  const [role, state] = [read('role'), read('state')]
  return {
    words: read('words'),
    unitId: read('unit') || null,
    role: isRole(role) ? role : null,
    active: state === 'all' ? null : state !== 'inactive',
    isFresh: state === 'fresh',
    after: read('after'),
  }
}

/** The address of the page after `account` under the same conditions; of the first page without one. */
export function addressOf(params: SearchParams, account?: string): string {
  const next = new URLSearchParams()
  for (const name of ['words', 'unit', 'role', 'state']) {
    const value = params[name]
    if (typeof value === 'string' && value) next.set(name, value)
  }
  if (account) next.set('after', account)
  return `/admin/people${next.size ? `?${next}` : ''}`
}
