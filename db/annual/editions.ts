import { and, desc, eq, like, ne } from 'drizzle-orm'
import type { Edition } from '@/domain/annual/edition'
import type { DatedEdition } from '@/domain/annual/own-duties'
import type { Database } from '../client'
import { pick } from '../columns'
import { saveOver } from '../engine/save-over'
import { annualEditions, reports, units } from '../schema'

/** An edition with the body that makes it and the report it accounts for. */
export type FoundEdition = Edition & {
  issuerName: string
  issuerFullName: string
  issuerPath: string
  reportYear: number
}

/** Keeps an edition that is begun. */
export async function addEdition(tx: Database, edition: Edition): Promise<void> {
  await tx.insert(annualEditions).values(edition)
}

/** An edition by its id, or undefined; the caller asks who may see it. */
export async function findEdition(on: Database, id: string): Promise<FoundEdition | undefined> {
  const [row] = await withBody(on).where(eq(annualEditions.id, id))
  return row && toEdition(row)
}

/** The editions that account for a report, the newest first. */
export const listEditionsOf = async (on: Database, reportId: string): Promise<FoundEdition[]> =>
  (await withBody(on).where(eq(annualEditions.reportId, reportId)).orderBy(desc(annualEditions.number))).map(toEdition)

/** The editions that a body is making now. */
export const listEditionsInMaking = async (on: Database, issuerUnitId: string): Promise<FoundEdition[]> =>
  (
    await withBody(on).where(and(eq(annualEditions.issuerUnitId, issuerUnitId), ne(annualEditions.state, 'published')))
  ).map(toEdition)

/** The days of all editions of the bodies under a path. */
export const listEditionDays = (on: Database, path: string): Promise<DatedEdition[]> =>
  on
    .select({
      ...pick(annualEditions, 'reportId', 'year', 'number', 'reportDue', 'publishDue', 'reportedOn', 'publishedOn'),
      issuerPath: units.path,
    })
    .from(annualEditions)
    .innerJoin(units, eq(units.id, annualEditions.issuerUnitId))
    .where(like(units.path, `${path}%`))

/** The newest edition of a body for another report, or undefined: its days are those of the next one. */
export async function findEditionBefore(
  on: Database,
  { issuerUnitId, reportId }: Pick<Edition, 'issuerUnitId' | 'reportId'>,
): Promise<Edition | undefined> {
  const [row] = await on
    .select()
    .from(annualEditions)
    .where(and(eq(annualEditions.issuerUnitId, issuerUnitId), ne(annualEditions.reportId, reportId)))
    .orderBy(desc(annualEditions.year), desc(annualEditions.number))
    .limit(1)
  return row
}

/** Writes over the version of an edition that the change was decided on. Throws `Refusal('staleVersion')`. */
export const saveEdition = (
  tx: Database,
  edition: Pick<Edition, 'id' | 'version'>,
  values: Partial<Edition>,
): Promise<void> => saveOver(tx, annualEditions, edition, values)

const withBody = (on: Database) =>
  on
    .select({
      edition: annualEditions,
      ...{ issuerName: units.shortName, issuerFullName: units.name, issuerPath: units.path },
      reportYear: reports.year,
    })
    .from(annualEditions)
    .innerJoin(units, eq(units.id, annualEditions.issuerUnitId))
    .innerJoin(reports, eq(reports.id, annualEditions.reportId))
    .$dynamic()

type Row = Omit<FoundEdition, keyof Edition> & { edition: Edition }

const toEdition = ({ edition, ...body }: Row): FoundEdition => ({ ...edition, ...body })
