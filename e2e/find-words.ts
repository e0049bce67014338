import type { Page } from '@playwright/test'

type Place = { x: number; y: number }
export type Ends = { from: Place; to: Place }

/** Where the wanted words begin and end on the screen, inside the element of a selector. */
export async function findWords(page: Page, wanted: string, inside = '#report-text'): Promise<Ends> {
  return page.evaluate(
    ([words, inside]) => {
      for (const piece of document.querySelectorAll(`${inside} [data-start]`)) {
        const text = piece.firstChild
        const at = text?.textContent?.indexOf(words) ?? -1
        if (!text || at < 0) continue
        piece.scrollIntoView({ block: 'center' })
        const place = (from: number, isEnd: boolean) => {
          const range = document.createRange()
          range.setStart(text, from)
          range.setEnd(text, from + 1)
          // A letter that begins a line has a second, empty box at the end of the line before.
          const { left, right, top, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
          return { x: isEnd ? right - 1 : left + 1, y: (top + bottom) / 2 }
        }
        return { from: place(at, false), to: place(at + words.length - 1, true) }
      }
      throw new Error(`no ${words}`)
    },
    [wanted, inside] as const,
  )
}
