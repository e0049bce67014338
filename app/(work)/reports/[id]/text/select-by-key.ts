type Step = ['forward' | 'backward', 'character' | 'word' | 'line' | 'lineboundary']

const steps: Record<string, Step> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
  End: ['forward', 'lineboundary'],
  Home: ['backward', 'lineboundary'],
}

/**
 * Selects words of the report by Shift and the arrows, Home or End (with Ctrl whole words), from the sentence whose number has
 * the focus; Tab then leads to what can be done with them. Browsers themselves do so only where text can be typed.
 */
export function selectByKey(event: KeyboardEvent): void {
  const text = document.getElementById('report-text')
  const selection = document.getSelection()
  const step = event.shiftKey ? steps[event.key] : undefined
  if (!text || !selection || !isAtText(event.target)) return
  if (event.key === 'Tab' && !event.shiftKey && !selection.isCollapsed && text.contains(selection.anchorNode)) {
    const deed = document.querySelector<HTMLElement>('.plan__selection button')
    if (deed) event.preventDefault()
    deed?.focus()
  } else if (step) {
    event.preventDefault()
    startAtFocus(selection, text)
    const [direction, size] = step
    selection.modify('extend', direction, event.ctrlKey && size === 'character' ? 'word' : size)
  }
}

const isAtText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.plan__text') !== null && !target.closest('form')

/** A selection begins at the sentence whose number has the focus, else at the open one, unless it goes on from where it began. */
function startAtFocus(selection: Selection, text: HTMLElement): void {
  const number = document.activeElement?.closest('.text-number a')?.id
  const began = selection.anchorNode?.parentElement?.closest<HTMLElement>('#report-text [data-start]')
  if (began && (!number || began.dataset.number === number)) return
  const sentence = number ? text.querySelector(`[data-number="${number}"]`) : text.querySelector('.is-selected')
  const start = sentence ?? text.querySelector('[data-start]')
  if (start?.firstChild) selection.collapse(start.firstChild, 0)
}
