import { completionOf, type Figures, onTimeOf, percentOf } from '@/domain/task/figures/figures'
import type { Dictionary } from './widen'

type Words = Dictionary['figures']

/** What was fulfilled as a percentage with its two numbers, or why there is none. */
export const sayCompletion = (counts: Figures, { share: say, noTask: none }: Words): string =>
  say({ ...completionOf(counts), percent: percentOf(completionOf(counts)), none })

/** What was fulfilled by its original day, or why there is no share of it. */
export const sayOnTime = (counts: Figures, { share: say, noneDue: none }: Words): string =>
  say({ ...onTimeOf(counts), percent: percentOf(onTimeOf(counts)), none })
