import type { Evidence } from '../task'

/** True of proof from before a reopening that nobody has handed in again since. */
export const canRenew = (item: Evidence, all: readonly Evidence[]): boolean =>
  item.state === 'lapsed' && !all.some((other) => isGiven(other) && isSame(other, item))

const isGiven = ({ state }: Evidence): boolean => state === 'pending' || state === 'accepted'

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.standardId === b.standardId && a.title === b.title && a.fileHash === b.fileHash && a.reference === b.reference
