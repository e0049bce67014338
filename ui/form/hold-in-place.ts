type Typed = HTMLInputElement | HTMLTextAreaElement

/**
 * Holds what a new drawing of a form's fields would drop and no text can carry: where the person is typing, and the files chosen.
 * Gives the function that puts both into the fields drawn anew.
 */
export function holdInPlace(form: HTMLFormElement): () => void {
  const putFocus = holdFocus(form)
  const putFiles = listFileFields(form).map(holdFiles)
  return () => {
    for (const put of putFiles) put(form)
    putFocus?.()
  }
}

function holdFocus(form: HTMLFormElement): (() => void) | undefined {
  const focused = document.activeElement
  if (!isTyped(focused) || focused.form !== form) return undefined
  const { name, selectionStart, selectionEnd } = focused
  return () => {
    const again = form.elements.namedItem(name)
    if (!isTyped(again)) return
    again.focus({ preventScroll: true })
    if (selectionStart !== null) again.setSelectionRange(selectionStart, selectionEnd)
  }
}

function holdFiles({ name, files }: HTMLInputElement): (form: HTMLFormElement) => void {
  return (form) => {
    const again = listFileFields(form).find((field) => field.name === name)
    if (again && files?.length) again.files = files
  }
}

const listFileFields = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=file]'),
]

const isTyped = (element: unknown): element is Typed =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
