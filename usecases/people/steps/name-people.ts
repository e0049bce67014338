import { findNames } from '@/db/names/find-names'

/** Reads the names of people by ids that rows of the reader's scope carry; gives what says each, '' of nobody. */
export async function namePeople(ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
  const names = await findNames('person', ids)
  return (id) => names.get(id ?? '') ?? ''
}
