import type { Placeholder } from 'drizzle-orm'
import { type Database, prepareOnce, reader } from '../client'
import { fillPlaces, listPlaces } from '../sql/places'

/** Ids, or the places where a statement made once takes them. */
export type Ids = (string | Placeholder)[]
export type Query<Row> = PromiseLike<Row[]> & {
  prepare: () => { execute: (values: Record<string, unknown>) => PromiseLike<Row[]> }
}

/**
 * Asks a question of some tasks or reports. That of one alone, which every change to a task asks again, is made once under its name, which
 * must tell all but the id: to make it takes longer than to ask it.
 */
export const askOfSome = <Row>(
  name: string,
  ids: string[],
  query: (ids: Ids) => Query<Row>,
  on: Database = reader(),
): PromiseLike<Row[]> =>
  ids.length === 1 ? prepareOnce(on, name, () => query(listPlaces(1)).prepare()).execute(fillPlaces(ids)) : query(ids)
