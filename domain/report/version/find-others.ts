import { keyOf } from '../key-of'
import { type KeptYear, yearBorne } from '../year-borne'

type Named = KeptYear & { title: string; issuerUnitId: string }
/** What a text says of itself; `issuerUnitId` null where the body it names is none that is known. */
type Read = { year: number | null; title: string | null; issuer: string | null; issuerUnitId: string | null }

/** What a text says of itself that the report does not: another year, body or title. Null where it says the same, or nothing. */
export function findOthers(
  report: Named,
  { year, title, issuer, issuerUnitId }: Read,
): { year?: number; issuer?: string; title?: string } | null {
  const others = {
    ...(year !== null && year !== yearBorne(report) ? { year } : {}),
    ...(issuer !== null && issuerUnitId !== report.issuerUnitId ? { issuer } : {}),
    ...(title !== null && keyOf(title) !== keyOf(report.title) ? { title } : {}),
  }
  return Object.keys(others).length ? others : null
}
