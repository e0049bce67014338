import type { Dictionary } from './widen'

type Asked = { name: string; unreported: number; reported: number; isOffice: boolean }

/** What a feedback season asks of a unit (reports) or of an office (reviews, then the closing), as a line. */
export function sayAskedSeason(
  { name, unreported, reported, isOffice }: Asked,
  { season: { todo } }: Pick<Dictionary, 'season'>,
): string {
  return isOffice ? todo.office({ name, count: reported }) : todo.unit({ name, count: unreported })
}
