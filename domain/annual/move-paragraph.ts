import type { AnnualParagraph } from './edition'

type Placed = Pick<AnnualParagraph, 'id' | 'position' | 'heading'>
/** Where paragraphs stand from now on. */
export type Move = Placed[]

/**
 * Moves a paragraph up or down among those of its content, which are given in their order: it changes places with its neighbour, or goes
 * under the neighbour's heading where that is another. Null at the edge.
 */
export function moveParagraph(all: readonly Placed[], id: string, way: 'up' | 'down'): Move | null {
  const at = all.findIndex((each) => each.id === id)
  const [own, other] = [all[at], all[at + (way === 'up' ? -1 : 1)]]
  if (!own || !other) return null
  if (own.heading !== other.heading) return [{ ...own, heading: other.heading }]
  return [
    { ...own, position: other.position },
    { ...other, position: own.position },
  ]
}
