/** How the bare numbers of a column count: hundredths (60) or shares of one (0.6). */
export type PercentScale = 'points' | 'shares'

/** Shares where every bare number of the column is at most one and some lie between; else points, so that 1 alone is one hundredth. */
export function scalePercents(texts: readonly string[]): PercentScale {
  const bare = texts.map(fold).filter((text) => /^\d+(?:\.\d+)?$/.test(text))
  const numbers = bare.map(Number)
  const areShares = numbers.every((number) => number <= 1) && numbers.some((number) => number > 0 && number < 1)
  return areShares ? 'shares' : 'points'
}

/** True where no bare number of the column tells how its ones count: as 1 %, or as 100 % that lost its format. */
export const hasUnclearOnes = (texts: readonly string[]): boolean =>
  scalePercents(texts) === 'points' && !texts.some((text) => Number(fold(text)) > 1)

/** True of a one without a sign of percent. */
export const isBareOne = (text: string): boolean => /^1(?:\.0+)?$/.test(fold(text))

/** The percent that a cell says (60%, 60, 0.6, 百分之六十 in digits), as a whole number of 0 to 100; null where it says none. */
export function readPercent(text: string, scale: PercentScale): number | null {
  const folded = fold(text)
  const spelled = /^百分之(\d+(?:\.\d+)?)$/.exec(folded)?.[1] ?? /^(\d+(?:\.\d+)?)%$/.exec(folded)?.[1]
  const bare = /^\d+(?:\.\d+)?$/.test(folded) ? Number(folded) * (scale === 'shares' ? 100 : 1) : undefined
  const percent = Math.round(spelled === undefined ? (bare ?? Number.NaN) : Number(spelled))
  return percent >= 0 && percent <= 100 ? percent : null
}

/** A longer cell says no percent. */
const longest = 100
const fold = (text: string): string => (text.length > longest ? '' : text.normalize('NFKC').replace(/\s+/g, ''))
