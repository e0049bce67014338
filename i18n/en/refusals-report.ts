import type { Dictionary } from '../widen'

type Words = Pick<Dictionary['refusals'], keyof typeof import('../zh/refusals-report').reportRefusals>

export const reportRefusals: Words = {}
