/** Text that a spreadsheet would take for a formula, by its first character (full-width forms too). */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/
const escapedStart = /^'+(?=[=+\-@\t\r＝＋－＠])/

/** Whether a spreadsheet might run this text as a formula. */
export function isFormulaLike(text: string): boolean {
  return formulaStart.test(text)
}

/** Puts an apostrophe before text that looks like a formula (or like such an escaped text), so that it opens as text. */
export function escapeFormula(text: string): string {
  return formulaStart.test(text) || escapedStart.test(text) ? `'${text}` : text
}

/** Takes back what `escapeFormula` added. */
export function unescapeFormula(text: string): string {
  return escapedStart.test(text) ? text.slice(1) : text
}
