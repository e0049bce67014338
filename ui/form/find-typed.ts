/** The first form marked as minded in which something is typed that was not sent; a kept draft counts as typed. */
export const findTyped = (): HTMLFormElement | undefined =>
  [...document.querySelectorAll<HTMLFormElement>('form[data-minded]')].find(isTyped)

const isTyped = (form: HTMLFormElement): boolean =>
  form.dataset.minded === 'typed' || [...form.elements].some(isChanged)

/** Names of the fields in which something else stands than the page was drawn with. */
export const listChanged = (form: HTMLFormElement): string[] =>
  [...form.elements].filter(isChanged).map((control) => control.getAttribute('name') ?? '')

function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) return control.value !== startOf(control)
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
  const isBox = control.type === 'checkbox' || control.type === 'radio'
  return isBox ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}

const startOf = ({ options }: HTMLSelectElement): string =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
