/** A press of a key, as far as the grid asks. */
export type Press = { key: string; isControl: boolean; isShift: boolean; isComposing: boolean }

/** What a press asks of the grid; `rows` and `columns` are steps, of which an infinite one goes to the edge. */
export type KeyDeed =
  | { deed: 'step'; rows: number; columns: number; isExtended: boolean }
  | { deed: 'row' | 'cell'; isBack: boolean }
  | { deed: 'edit' | 'cancel' | 'leave' | 'fillDown' | 'undo' | 'clear' | 'save' | 'all' }

const far = Number.POSITIVE_INFINITY
const page = 10
const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, -far],
  End: [0, far],
}
const controls: Record<string, KeyDeed['deed'] & ('fillDown' | 'undo' | 'save' | 'all')> = {
  d: 'fillDown',
  z: 'undo',
  s: 'save',
  a: 'all',
}

/**
 * What a press means in the grid, or amid the text of a cell; null leaves it to the browser. A press that picks a word in an
 * input method means nothing at all.
 */
export function readKey({ key, isControl, isShift, isComposing }: Press, isEditing: boolean): KeyDeed | null {
  if (isComposing) return null
  if (key === 'Enter') return { deed: 'row', isBack: isShift }
  if (key === 'Tab') return { deed: 'cell', isBack: isShift }
  if (key === 'Escape') return { deed: isEditing ? 'cancel' : 'leave' }
  if (isControl && key.toLowerCase() === 's') return { deed: 'save' }
  if (isEditing) return null
  if (key === 'F2') return { deed: 'edit' }
  if (key === 'Delete' || key === 'Backspace') return { deed: 'clear' }
  const control = isControl && controls[key.toLowerCase()]
  if (control) return { deed: control }
  return readStep(key, isControl, isShift)
}

function readStep(key: string, isControl: boolean, isExtended: boolean): KeyDeed | null {
  const step = steps[key]
  if (!step) return null
  const [rows, columns] = step
  if (!isControl) return { deed: 'step', rows, columns, isExtended }
  if (key === 'Home' || key === 'End') return { deed: 'step', rows: columns, columns, isExtended }
  return { deed: 'step', rows: rows && Math.sign(rows) * far, columns: columns && Math.sign(columns) * far, isExtended }
}
