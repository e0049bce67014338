/** A stretch of the report that a person selected; `commitmentId` where all of it lies in one commitment. */
export type SelectedRange = { start: number; end: number; words: string; commitmentId: string | null }

/** Reads the browser's selection inside `root` as offsets of the report's text; null where nothing of it is selected. */
export function readSelection(root: HTMLElement): SelectedRange | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const parts = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((piece) => readPart(piece, range))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const ids = new Set(parts.map(({ id }) => id))
  return {
    start: first.start,
    end: last.end,
    words: parts.map(({ words }) => words).join(''),
    commitmentId: ids.size === 1 ? first.id || null : null,
  }
}

// Every piece holds one text node, so that its offsets are those of the report.
function readPart(piece: HTMLElement, range: Range) {
  const text = piece.firstChild
  if (!text || !range.intersectsNode(text)) return []
  const length = text.textContent?.length ?? 0
  const from = range.startContainer === text ? range.startOffset : 0
  const to = range.endContainer === text ? range.endOffset : length
  if (from >= to) return []
  const base = Number(piece.dataset.start)
  return [
    {
      start: base + from,
      end: base + to,
      words: (text.textContent ?? '').slice(from, to),
      id: piece.dataset.commitment ?? '',
    },
  ]
}
