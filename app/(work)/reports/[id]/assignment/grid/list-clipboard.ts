import type { ClipboardEvent } from 'react'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { clearSelection, copySelection, pasteText } from './grid-deeds'
import type { useGrid } from './use-grid'

/** Copying and pasting cells, unless the text of one is being typed. */
export function listClipboard(grid: ReturnType<typeof useGrid>, editing: string | null, words: AssignmentWords) {
  const copy = (event: ClipboardEvent) => {
    if (editing) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copySelection(grid))
  }
  return {
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      copy(event)
      if (!editing) clearSelection(grid)
    },
    onPaste: (event: ClipboardEvent) => {
      if (editing) return
      event.preventDefault()
      pasteText(grid, event.clipboardData.getData('text/plain'), words)
    },
  }
}
