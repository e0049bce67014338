import { percentOf, type Share } from '@/domain/task/figures/figures'
import type { Dictionary } from './widen'

/** A percentage with its two numbers, or a dash where there is nothing to divide by. */
export const sayShare = (share: Share, { share: say }: Dictionary['figures']): string =>
  say({ ...share, percent: percentOf(share) })
