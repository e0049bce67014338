import type { Role } from '@/domain/people'
import type { Refusal } from '@/domain/refusal'
import type { UnitKind } from '@/domain/unit'

/** A sheet of an uploaded workbook: its name and rows of cell texts, the first row being the headings. */
export type WorkbookSheet = { sheet: string; rows: string[][] }

export const unitColumns = ['name', 'shortName', 'aliases', 'kind', 'parent', 'position'] as const
export const peopleColumns = ['person', 'account', 'phone', 'unit', 'actsFor', 'role', 'post', 'from'] as const
export type UnitColumn = (typeof unitColumns)[number]
export type PeopleColumn = (typeof peopleColumns)[number]
export type Column = UnitColumn | PeopleColumn

/** The words by which sheets, columns, kinds and roles are recognised, in every language of the interface. */
export type WorkbookWords = {
  sheets: Record<'units' | 'people', readonly string[]>
  columns: Record<Column, readonly string[]>
  kinds: ReadonlyMap<string, UnitKind>
  roles: ReadonlyMap<string, Role>
}

/** What is wrong in one cell or row; `row` counts from 1 as the spreadsheet shows it, 0 is the workbook itself. */
export type RowError = {
  sheet: 'units' | 'people'
  row: number
  column: Column | null
  refusal: Refusal
}

/** A row of cells by column, with the number the spreadsheet shows. */
export type SheetRow<Name extends string> = { row: number } & Record<Name, string>

/** A unit to be added; `parent` names an existing unit's id or another addition's key. */
export type UnitAddition = {
  key: string
  row: number
  name: string
  shortName: string
  aliases: string[]
  kind: UnitKind
  position: number | null
  parent: string | null
}

/** `unit`: the one acted for, `seat` where the person sits when that is another; each an existing unit's id or a addition's key. */
export type MembershipAddition = {
  row: number
  unit: string
  unitName: string
  seat: string | null
  seatName: string
  role: Role
  post: string
  fromDay: string
}

/** A person to be added, or with `userId` an existing one who gains capacities. */
export type PersonAddition = {
  userId: string | null
  account: string
  name: string
  phone: string
  memberships: MembershipAddition[]
}

/** What an import would do. `known…` counts rows that say what is there already; they change nothing. */
export type ImportPlan = {
  units: UnitAddition[]
  people: PersonAddition[]
  knownUnits: number
  knownMemberships: number
  errors: RowError[]
}
