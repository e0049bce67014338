import type { Rule } from '../../rule'

/** A long word in names of bodies; the short one stands for it when names are compared. */
export type ShortName = Rule & { short: string }
