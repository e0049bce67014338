import type { Import } from '@/usecases/report/import-report'

/** What the address of the comparison names: the kept file, and what its person said about it. */
export type KnownParams = {
  kept?: string
  issuer?: string
  year?: string
  title?: string
  bare?: string
  seen?: string
  table?: string
  whole?: string
  other?: string
}

/** The address at which a kept file is compared with the report that is known. */
export function linkToKnown({
  keptId,
  issuerUnitId,
  year,
  title,
  withoutSteps,
  withoutParts,
  asTable,
  asPlan,
  asChosen,
}: Import): string {
  const [bare, seen, table, whole] = [withoutSteps, withoutParts, asTable, asPlan].map((ticked) => (ticked ? '1' : ''))
  const about = { kept: keptId, issuer: issuerUnitId, year: year && String(year), title }
  const pairs = { ...about, bare, seen, table, whole, other: asChosen ? '1' : '' }
  const told = Object.entries(pairs).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `/reports/import/known?${new URLSearchParams(told)}`
}

/** The import that such an address names. */
export const readKnown = ({ kept, issuer, year, title, bare, seen, table, whole, other }: KnownParams): Import => ({
  keptId: one(kept) || undefined,
  issuerUnitId: one(issuer) || undefined,
  year: /^\d{4}$/.test(one(year)) ? Number(one(year)) : undefined,
  title: one(title).slice(0, 200) || undefined,
  withoutSteps: one(bare) === '1',
  withoutParts: one(seen) === '1',
  asTable: one(table) === '1',
  asPlan: one(whole) === '1',
  asChosen: one(other) === '1',
})

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''
