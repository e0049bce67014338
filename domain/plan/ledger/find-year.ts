/** The first year that one of these texts names (2026年, 2026); null where none does. */
export function findYear(texts: readonly string[]): number | null {
  const year = texts.map((text) => /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1]).find(Boolean)
  return year ? Number(year) : null
}
