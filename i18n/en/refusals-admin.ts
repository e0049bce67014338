import type { Dictionary } from '../widen'

type Words = Pick<Dictionary['refusals'], keyof typeof import('../zh/refusals-admin').adminRefusals>

export const adminRefusals: Words = {}
