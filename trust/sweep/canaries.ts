import type { Role } from '@/domain/people'
import { type Asker, isBelow, type Place, personId } from './places'

/** Words that stand in one record alone: whoever reads them has read that record. */
export const canary = (owner: string, kind: Kind): string => `cx_${owner}_${kind}_xc`

/** The tasks of the sweep by whose they are; `asked`: the unit that is asked to take the lead. */
export const taskOwners = {
  district: { issuer: 'district', lead: 'lead', supporting: 'support', asked: 'other' },
  other: { issuer: 'district', lead: 'other', supporting: null, asked: null },
  town: { issuer: 'town', lead: 'town', supporting: null, asked: null },
  elsewhere: { issuer: 'elsewhere', lead: 'far', supporting: null, asked: null },
} as const
export type TaskOwner = keyof typeof taskOwners

type See = (person: { place: Place; role: Role }, owner: string) => boolean

const oversight: readonly Role[] = ['coordinator', 'director', 'leader', 'auditor']

// Written from DOMAIN.md and TRUST.md, not from the code that it is held against.
const isInOwnTree: See = ({ place }, owner) => isBelow(owner as Place, place)
const isOwn: See = (person, owner) => personId(person) === owner
const isOfSameBody: See = ({ place }, owner) => bodyOf(place) === bodyOf(owner as Place)

const seesTask: See = ({ place, role }, owner) => {
  const { issuer, lead, supporting, asked } = taskOwners[owner as TaskOwner]
  // Whoever is asked to take the lead is heard, and so is told of the task.
  if (role === 'head' && place === asked) return true
  // The log tells an auditor what the unit's own people did about a task that the unit supports.
  if (role === 'auditor' && supporting !== null && isBelow(supporting, place)) return true
  if (oversight.includes(role)) return isBelow(issuer, place) || isBelow(lead, place)
  return role !== 'admin' && (isBelow(lead, place) || (supporting !== null && isBelow(supporting, place)))
}

// A registered report is also read by the units below the body that issued it; whoever sees a task sees the sentence it comes from.
const seesReport: See = (person, owner) =>
  person.role !== 'admin' &&
  (isBelow(person.place, owner as Place) ||
    (oversight.includes(person.role) && isBelow(owner as Place, person.place)) ||
    seesTaskOf(person, owner))
const seesTaskOf: See = (person, issuer) =>
  Object.entries(taskOwners).some(([owner, task]) => task.issuer === issuer && seesTask(person, owner))

const seesPlan: See = ({ place, role }, owner) => oversight.includes(role) && isBelow(owner as Place, place)

/** Who may read each kind of canary. */
const rules = {
  unit: (person, owner) => isInOwnTree(person, owner) || isOfSameBody(person, owner) || isAbove(person, owner),
  short: (person, owner) => isInOwnTree(person, owner) || isOfSameBody(person, owner) || isAbove(person, owner),
  person: isInOwnTree,
  phone: isInOwnTree,
  post: isInOwnTree,
  title: seesReport,
  report: seesReport,
  plan: seesPlan,
  past: seesPlan,
  task: seesTask,
  result: seesTask,
  standard: seesTask,
  progress: seesTask,
  evidence: seesTask,
  file: seesTask,
  note: seesTask,
  notice: isOwn,
  draft: isOwn,
  act: (person, owner) => person.role === 'auditor' && isBelow(owner.split('-')[0] as Place, person.place),
} satisfies Record<string, See>
export type Kind = keyof typeof rules

/** The canaries in an answer that its asker may not read. The name at the top of the tree is the site's own, on the log-in page too; the district has opened its `/public` page. */
export function listLeaks(asker: Asker, body: string, path = ''): string[] {
  const named = path.startsWith('/public') ? ['city', 'district'] : ['city']
  const found = new Set(body.match(/cx_[\w-]+?_xc/g))
  return [...found].filter((text) => {
    const [, owner = '', kind = ''] = text.split('_')
    const isPublic = named.includes(owner) && (kind === 'unit' || kind === 'short')
    return !isPublic && (typeof asker === 'string' || !rules[kind as Kind](asker, owner))
  })
}

const isAbove: See = ({ place }, owner) => isBelow(place, owner as Place)

// A department belongs to the body that it is part of; a town and a district are bodies of their own.
const bodyOf = (place: Place): Place =>
  place === 'lead' || place === 'support' || place === 'other' ? 'district' : place === 'far' ? 'elsewhere' : place
