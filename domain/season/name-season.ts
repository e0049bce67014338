/** The quarter that a season begun on a day is about: the running one, or until the tenth of its first month the one before. */
export function nameSeason(today: string): { year: number; quarter: number } {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const quarter = Math.ceil(month / 3)
  const isBegun = (month - 1) % 3 > 0 || day > 10
  if (isBegun) return { year, quarter }
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 }
}
