import { type Figure, listFigures } from '@/reader/figures/list-figures'

/** The figures, as a task still states them, that stood in its sentence before and stand in the new one no more. */
export function listLostFigures(before: string, after: string, stated: readonly string[]): string[] {
  const kept = new Set(listFigures(after).map(sign))
  const lost = new Set(
    listFigures(before)
      .map(sign)
      .filter((each) => !kept.has(each)),
  )
  const still = stated.flatMap(listFigures).filter((figure) => lost.has(sign(figure)))
  return [...new Map(still.map((figure) => [sign(figure), figure.text])).values()]
}

const sign = ({ value, unit }: Figure): string => `${value} ${unit}`
