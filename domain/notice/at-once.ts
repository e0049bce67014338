/** Notices that leave at once, whatever the day, to whom they tell: `group` tells the group robots too, without names. */
const atOnce: Readonly<Record<string, { group: boolean }>> = {
  'urge.red': { group: true },
  'urge.copy': { group: false },
  'instruction.given': { group: false },
  'instruction.read': { group: false },
  'season.start': { group: false },
  'season.close': { group: false },
}

/** True of a kind of notice that does not wait for the morning's digest. */
export const isAtOnce = (kind: string): boolean => Object.hasOwn(atOnce, kind)

/** True of one that the groups are told of as well. */
export const isForGroups = (kind: string): boolean => isAtOnce(kind) && atOnce[kind]?.group === true
