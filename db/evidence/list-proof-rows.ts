import { asc, eq, sql } from 'drizzle-orm'
import { reader } from '../client'
import { pick } from '../columns'
import { evidence, standards, users } from '../schema'

/** A piece of evidence as the workbook's catalogue lists it. */
export type ProofRow = Awaited<ReturnType<typeof listProofRows>>[number]

/** The evidence of these tasks, by standard and then as it came. */
export const listProofRows = (taskIds: readonly string[]) =>
  reader()
    .select({
      ...pick(
        evidence,
        'taskId',
        'title',
        'kind',
        'fileName',
        'fileHash',
        'reference',
        'state',
        'process',
        'uploadedAt',
      ),
      uploaderName: users.name,
      standardText: standards.text,
    })
    .from(evidence)
    .innerJoin(users, eq(users.id, evidence.uploadedBy))
    .leftJoin(standards, eq(standards.id, evidence.standardId))
    .where(sql`${evidence.taskId} in (select value from json_each(${JSON.stringify(taskIds)}))`)
    .orderBy(sql`${standards.position} is null`, asc(standards.position), asc(evidence.uploadedAt), asc(evidence.id))
