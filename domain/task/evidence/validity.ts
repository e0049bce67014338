import type { Evidence } from '../task'

/** True of a piece whose last day is past: it says so wherever it is shown, and whoever judges it decides. */
export const isExpired = ({ validUntil }: Pick<Evidence, 'validUntil'>, today: string): boolean =>
  validUntil !== null && validUntil < today
