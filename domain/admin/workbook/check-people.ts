import type { Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { checkAccount, checkPersonFields, ensureStart, type PersonInput, personLengths } from '../check-person'
import { limitText } from '../read-text'
import { findOne } from './check-units'
import { collectErrors } from './collect-errors'
import type { UnitNames } from './name-units'
import type { MembershipDraft, PeopleColumn, PersonDraft, RowError, SheetRow, WorkbookWords } from './workbook'

/**
 * A person that exists, with the capacities that hold or will; `isOutside`: nobody of the administrator's, of whom the workbook may
 * learn no more than that the account is taken.
 */
export type KnownPerson = PersonInput & {
  userId: string
  isOutside: boolean
  memberships: { unitId: string; role: string }[]
}
export type CheckedPeople = { drafts: PersonDraft[]; known: number; errors: RowError[] }
type Entry = { person: PersonInput; membership: MembershipDraft }

/** Turns rows of sheet 人员 into people and capacities to be added; several rows of one account are one person. `today` is the default first day. */
export function checkPeopleRows(
  rows: readonly SheetRow<PeopleColumn>[],
  names: UnitNames,
  known: readonly KnownPerson[],
  words: WorkbookWords,
  today: string,
): CheckedPeople {
  const errors: RowError[] = []
  const drafts = new Map<string, PersonDraft>()
  let alike = 0
  for (const row of rows) {
    const place = { sheet: 'people', row: row.row } as const
    const entry = readEntry(row, { names, words, today }, (work) => collectErrors(errors, place, work)[0])
    if (!entry) continue
    const existing = known.find(({ account }) => account === entry.person.account)
    if (existing && hasCapacity(existing.memberships, entry.membership)) alike++
    else collectErrors(errors, place, () => addEntry(drafts, entry, existing))
  }
  return { drafts: [...drafts.values()], known: alike, errors }
}

type Frame = { names: UnitNames; words: WorkbookWords; today: string }
type Attempt = <Item>(work: () => Item) => Item | undefined

/** A row as a person with a capacity; undefined where a cell is wrong, and every wrong cell is told. */
function readEntry(row: SheetRow<PeopleColumn>, { names, words, today }: Frame, attempt: Attempt): Entry | undefined {
  const account = attempt(() => checkAccount(row.account))
  const fields = attempt(() => readName(row))
  const unit = attempt(() => findOne(row.unit, names, 'unit'))
  const role = attempt(() => readRole(row.role, words))
  const fromDay = attempt(() => readDay(row.from, today))
  const post = attempt(() => limitText(row.post, 'post', personLengths.post))
  if (!account || !fields || !unit || !role || !fromDay || post === undefined) return undefined
  const membership = { row: row.row, unit, unitName: row.unit, role, post, fromDay }
  return { person: { account, ...fields }, membership }
}

function readName({ person: name, phone }: SheetRow<PeopleColumn>): Omit<PersonInput, 'account'> {
  try {
    return checkPersonFields({ name, phone })
  } catch (error) {
    if (error instanceof Refusal && error.field === 'name') throw error.at('person')
    throw error
  }
}

function readRole(text: string, { roles }: WorkbookWords): Role {
  const role = roles.get(text)
  if (!role) throw new Refusal('roleUnknown', { text }, 'role')
  return role
}

function readDay(text: string, today: string): string {
  const day = text.replaceAll('/', '-') || today
  ensureStart(day, today, 'from')
  return day
}

function addEntry(drafts: Map<string, PersonDraft>, { person, membership }: Entry, existing?: KnownPerson): void {
  const { account, name, phone } = person
  if (existing?.isOutside) throw new Refusal('accountTaken', { account, name: '' }, 'account')
  const before = drafts.get(account)
  const owner = before?.name ?? existing?.name ?? name
  if (owner !== name) throw new Refusal('accountOfOther', { account, name: owner }, 'account')
  if (
    before &&
    hasCapacity(
      before.memberships.map(({ unit, role }) => ({ unitId: unit, role })),
      membership,
    )
  )
    throw new Refusal('capacityTwice', { account }, 'role')
  const draft = before ?? { userId: existing?.userId ?? null, account, name, phone, memberships: [] }
  drafts.set(account, { ...draft, phone: draft.phone || phone, memberships: [...draft.memberships, membership] })
}

const hasCapacity = (held: readonly { unitId: string; role: string }[], { unit, role }: MembershipDraft): boolean =>
  held.some((membership) => membership.unitId === unit && membership.role === role)
