import type { Column, WorkbookWords } from '@/domain/admin/workbook/workbook'
import { peopleColumns, unitColumns } from '@/domain/admin/workbook/workbook'
import { roles } from '@/domain/people'
import { unitKinds } from '@/domain/unit'
import { dictionaryOf, locales } from '@/i18n'

/** The words of the import workbook in every language, so that a template of either is understood. */
export function listWorkbookWords(): WorkbookWords {
  const all = locales.map(dictionaryOf)
  const columns: readonly Column[] = [...unitColumns, ...peopleColumns]
  const words = all.map(({ admin }) => admin.workbook)
  return {
    sheets: {
      units: words.map(({ sheets }) => sheets.units),
      people: words.map(({ sheets }) => sheets.people),
    },
    columns: Object.fromEntries(columns.map((column) => [column, words.map((word) => word.columns[column])])) as Record<
      Column,
      string[]
    >,
    kinds: new Map(all.flatMap(({ admin }) => unitKinds.map((kind) => [admin.unitKinds[kind], kind] as const))),
    roles: new Map(all.flatMap(({ people }) => roles.map((role) => [people.roles[role], role] as const))),
  }
}
