import { type LedgerField, ledgerFields } from './fields'

/** What a person says of a sheet on the way to its import; all of it stands in the address, so that nothing is written before the end. */
export type LedgerChoices = {
  sheet: number | null
  head: number | null
  year: number | null
  unitId: string | null
  /** By the place of a column from 0: what it is, or null where it is not read. */
  columns: ReadonlyMap<number, LedgerField | null>
  answers: ReadonlyMap<string, string>
  /** Leaves out every row that has a problem still. */
  skips: boolean
}

export const notRead = '-'
const longestAnswer = 1000
const mostAnswers = 2_000

/** Reads the choices of an address; what it says wrongly counts as not said. */
export function readChoices(search: URLSearchParams): LedgerChoices {
  const named = (start: string) =>
    [...search].flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value] as const] : []))
  return {
    sheet: readWhole(search.get('sheet')),
    head: readWhole(search.get('head')),
    year: readWhole(search.get('year')),
    unitId: search.get('unit') || null,
    columns: new Map(named('c.').flatMap(([place, field]) => readColumn(place, field))),
    answers: new Map(
      named('a.')
        .filter(([name, text]) => /^\d+\.\w+$/.test(name) && text !== '' && text.length <= longestAnswer)
        .slice(0, mostAnswers),
    ),
    skips: search.get('skip') === '1',
  }
}

const readWhole = (text: string | null): number | null => (text && /^\d{1,6}$/.test(text) ? Number(text) : null)

function readColumn(place: string, field: string): [number, LedgerField | null][] {
  const known = ledgerFields.find((each) => each === field)
  return /^\d{1,3}$/.test(place) && (known || field === notRead) ? [[Number(place), known ?? null]] : []
}
