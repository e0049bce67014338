import { reader } from '@/db/client'
import { listUnits } from '@/db/unit/list-units'

/** Short name of the body whose site this is, the root of the tree; '' before there is one. */
export async function findDistrictName(): Promise<string> {
  const root = (await listUnits(reader())).find(({ parentId }) => parentId === null)
  return root?.shortName ?? ''
}
