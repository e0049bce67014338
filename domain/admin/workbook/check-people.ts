import type { Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { checkAccount, checkPersonFields, ensureStart, type PersonInput, personLengths } from '../check-person'
import { limitText } from '../read-text'
import { addEntry, type Entry, hasCapacity, type KnownPerson } from './add-person'
import { collectErrors } from './collect-errors'
import { findOne, type UnitNames } from './name-units'
import type { PeopleColumn, PersonAddition, RowError, SheetRow, WorkbookWords } from './workbook'

export type CheckedPeople = { additions: PersonAddition[]; known: number; errors: RowError[] }

/** Turns rows of sheet 人员 into people and capacities to be added; several rows of one account are one person. `today` is the default first day. */
export function checkPeopleRows(
  rows: readonly SheetRow<PeopleColumn>[],
  names: UnitNames,
  known: readonly KnownPerson[],
  words: WorkbookWords,
  today: string,
): CheckedPeople {
  const errors: RowError[] = []
  const additions = new Map<string, PersonAddition>()
  let alike = 0
  for (const row of rows) {
    const place = { sheet: 'people', row: row.row } as const
    const entry = readEntry(row, { names, words, today }, (work) => collectErrors(errors, place, work)[0])
    if (!entry) continue
    const existing = known.find(({ account }) => account === entry.person.account)
    if (existing && hasCapacity(existing.memberships, entry.membership)) alike++
    else collectErrors(errors, place, () => addEntry(additions, entry, existing))
  }
  return { additions: [...additions.values()], known: alike, errors }
}

type Frame = { names: UnitNames; words: WorkbookWords; today: string }
type Attempt = <Item>(work: () => Item) => Item | undefined

/** A row as a person with a capacity; undefined where a cell is wrong, and every wrong cell is told. */
function readEntry(row: SheetRow<PeopleColumn>, { names, words, today }: Frame, attempt: Attempt): Entry | undefined {
  const account = attempt(() => checkAccount(row.account))
  const fields = attempt(() => readName(row))
  const seat = attempt(() => findOne(row.unit, names, 'unit'))
  const unit = row.actsFor ? attempt(() => findOne(row.actsFor, names, 'actsFor')) : seat
  const role = attempt(() => readRole(row.role, words))
  const fromDay = attempt(() => readDay(row.from, today))
  const post = attempt(() => limitText(row.post, 'post', personLengths.post))
  if (!account || !fields || !seat || !unit || !role || !fromDay || post === undefined) return undefined
  const apart = seat === unit ? { seat: null, seatName: '' } : { seat, seatName: row.unit }
  const place = { unit, unitName: row.actsFor || row.unit, ...apart }
  const membership = { row: row.row, ...place, role, post, fromDay }
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
