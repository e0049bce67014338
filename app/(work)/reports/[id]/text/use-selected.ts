'use client'
import { useEffect, useState } from 'react'
import { selectByKey } from './select-by-key'
import { readSelection, type SelectedRange } from './selection-range'

/** The words that are selected in the report's text or in the open card's sentence; null before any are. */
export function useSelected(): SelectedRange | null {
  const [selected, setSelected] = useState<SelectedRange | null>(null)
  useEffect(() => {
    const read = () => {
      const root = findSource(document.getSelection()?.anchorNode)
      // A press on a button of the bar may take the browser's selection away; what was selected stays until the text is touched again.
      if (root) setSelected(readSelection(root))
    }
    // Words may have been selected before the scripts had come.
    read()
    document.addEventListener('selectionchange', read)
    document.addEventListener('keydown', selectByKey)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('keydown', selectByKey)
    }
  }, [])
  return selected
}

/** The report's text, or the open card's sentence, whichever holds the node. */
const findSource = (node: Node | null | undefined): HTMLElement | null =>
  node?.parentElement?.closest<HTMLElement>('#report-text, .card__source') ?? null
