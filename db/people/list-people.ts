import { and, asc, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import type { Role } from '@/domain/people'
import { type Database, prepareOnce } from '../client'
import { memberships, units, users } from '../schema'
import { heldOn } from './held-on'

/** A person in one capacity. */
export type Person = {
  userId: string
  name: string
  role: Role
  post: string
  unitId: string
  unitName: string
  unitPath: string
  /** For whom they stand in there, null of a post of their own. */
  deputyForId: string | null
}

/** `under`: in the subtree at a path; `over`: in a unit whose subtree holds that path; `lasting`: nobody who stands in for another. */
export type PeopleFilter = { roles?: readonly Role[]; under?: string; over?: string; unitId?: string; lasting?: true }

/** People whose membership holds on `day`, optionally only in some roles, and below or above a unit's path. */
export async function listPeople(on: Database, day: string, only: PeopleFilter = {}): Promise<Person[]> {
  const { roles, under, over, unitId } = only
  const name = `people ${roles?.join()} ${only.lasting} ${under !== undefined} ${over !== undefined} ${unitId !== undefined}`
  return prepareOnce(on, name, () => peopleQuery(on, only)).execute({
    day,
    under: `${under}%`,
    ...levelsOf(over),
    unitId,
  })
}

const mostLevels = 40

/** The path of a unit and of each above it, as the places of a query; blank past the topmost. */
function levelsOf(path = ''): Record<string, string> {
  const names = path.split('/').filter(Boolean)
  if (names.length > mostLevels) throw new Error(`a tree deeper than ${mostLevels} levels: ${path}`)
  return Object.fromEntries(
    levels.map((level, at) => [level, names[at] ? `/${names.slice(0, at + 1).join('/')}/` : '']),
  )
}

const levels = Array.from({ length: mostLevels }, (_, at) => `level${at}`)

function peopleQuery(on: Database, { roles, under, over, unitId, lasting }: PeopleFilter) {
  return on
    .select({
      userId: users.id,
      name: users.name,
      role: memberships.role,
      post: memberships.post,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
      deputyForId: memberships.deputyForId,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(
      and(
        eq(users.active, true),
        heldOn(sql.placeholder('day')),
        roles ? inArray(memberships.role, [...roles]) : undefined,
        under !== undefined ? like(units.path, sql.placeholder('under')) : undefined,
        // Named one by one they are found by the index of paths.
        over !== undefined
          ? inArray(
              units.path,
              levels.map((level) => sql.placeholder(level)),
            )
          : undefined,
        lasting ? isNull(memberships.deputyForId) : undefined,
        unitId !== undefined ? eq(units.id, sql.placeholder('unitId')) : undefined,
      ),
    )
    .orderBy(asc(units.position), asc(users.name))
    .prepare()
}
