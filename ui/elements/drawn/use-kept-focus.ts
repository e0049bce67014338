import { type RefObject, useLayoutEffect } from 'react'

/** Gives the focus back to what stands in the same place of a box whose markup is another now. */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const place = box.current && findPlace(box.current, document.activeElement)
  useLayoutEffect(() => {
    if (place && document.activeElement === document.body) at(box.current, place)?.focus({ preventScroll: true })
  })
}

/** The way down to an element inside, as the number of the child at each step; null where it is not inside. */
function findPlace(box: Element, inside: Element | null): number[] | null {
  const place: number[] = []
  for (let each = inside; each; each = each.parentElement) {
    if (each === box) return place.reverse()
    place.push([...(each.parentElement?.children ?? [])].indexOf(each))
  }
  return null
}

function at(box: Element | null, place: number[]): HTMLElement | null {
  const found = place.reduce<Element | undefined>((each, index) => each?.children[index], box ?? undefined)
  return found instanceof HTMLElement ? found : null
}
