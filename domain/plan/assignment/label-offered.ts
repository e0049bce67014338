import type { Unit } from '@/domain/unit'
import type { Offered, OfferedPerson } from './columns'

type Named = Pick<Unit, 'id' | 'parentId' | 'name' | 'shortName' | 'aliases'>
type Working = { userId: string; name: string; unitId: string; post: string }

/** Units with a label that no other has: the short name, else the full one, else with the unit above in brackets, else numbered. */
export function labelUnits(units: readonly Named[]): Offered[] {
  const above = new Map(units.map(({ id, shortName }) => [id, shortName]))
  return labelEach(units, ({ shortName, name, parentId }) => [
    shortName,
    name,
    `${name}(${above.get(parentId ?? '') ?? ''})`,
  ]).map(({ item, label }) => ({ id: item.id, label, names: [item.name, item.shortName, ...item.aliases] }))
}

/** Handlers with a label that no other of their unit has: the name, else with the post, else numbered. */
export function labelHandlers(people: readonly Working[]): OfferedPerson[] {
  const units = [...new Set(people.map(({ unitId }) => unitId))]
  return units.flatMap((unitId) =>
    labelEach(
      people.filter((person) => person.unitId === unitId),
      ({ name, post }) => [name, `${name}(${post})`],
    ).map(({ item, label }) => ({ id: item.userId, label, names: [item.name], unitId })),
  )
}

/** The first of its spellings that no other item has as any of its own; numbered where all are shared. */
function labelEach<Item>(items: readonly Item[], spell: (item: Item) => string[]): { item: Item; label: string }[] {
  const counts = new Map<string, number>()
  for (const text of items.flatMap((item) => [...new Set(spell(item))])) counts.set(text, (counts.get(text) ?? 0) + 1)
  return items.map((item, index) => {
    const spellings = spell(item)
    return { item, label: spellings.find((text) => counts.get(text) === 1) ?? `${spellings[0]}(${index + 1})` }
  })
}
