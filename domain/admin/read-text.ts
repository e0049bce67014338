import { Refusal } from '../refusal'

/** The text without outer white space; throws `Refusal` fieldMissing or textTooLong, naming the field. */
export function requireText(text: string, field: string, max: number): string {
  const given = text.trim()
  if (!given) throw new Refusal('fieldMissing', {}, field)
  return limitText(given, field, max)
}

/** The same for a text that may be empty. */
export function limitText(text: string, field: string, max: number): string {
  const given = text.trim()
  if (given.length > max) throw new Refusal('textTooLong', { max, length: given.length }, field)
  return given
}

/** Other names, told apart by Chinese or Western commas, semicolons or lines; each once. */
export const readAliases = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n]/)
      .map((alias) => alias.trim())
      .filter(Boolean),
  ),
]
