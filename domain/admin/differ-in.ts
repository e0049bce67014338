/** The fields in which two states of a thing differ, before and after, for its event. */
export function differIn<Name extends string>(
  fields: readonly Name[],
  before: Readonly<Record<Name, unknown>>,
  after: Readonly<Record<Name, unknown>>,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  const pick = (from: Readonly<Record<Name, unknown>>) => Object.fromEntries(changed.map((name) => [name, from[name]]))
  return { before: pick(before), after: pick(after) }
}
