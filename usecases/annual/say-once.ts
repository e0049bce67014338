/** How much of the shorter text must stand in the other, in its order, for both to say the same. */
const sameShare = 0.6
/** Or in any order, as 会议每季度召开 and 每季度召开一次会议. */
const sameLetters = 0.9
const unsaid = /[\s，。；、：,.;:“”"‘’（）()]/g

/** True where one text says what the other says, in the same words or nearly. */
export function saysSame(one: string, other: string): boolean {
  const [short, long] = [one, other].map((text) => text.replace(unsaid, '')).sort((a, b) => a.length - b.length)
  if (!short || !long) return true
  return countCommon(short, long) / short.length >= sameShare || countShared(short, long) / short.length >= sameLetters
}

/** True where one text holds the other word for word. */
export function holds(text: string, part: string): boolean {
  return text.replace(unsaid, '').includes(part.replace(unsaid, ''))
}

/** Letters that stand in both texts, each as often as in the rarer. */
function countShared(one: string, other: string): number {
  let left = other
  for (const letter of one) left = left.replace(letter, '')
  return other.length - left.length
}

/** Letters that stand in both texts in the same order. */
function countCommon(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const letter of one) {
    const next = [0]
    for (let at = 1; at <= other.length; at++)
      next[at] = letter === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row.at(-1) ?? 0
}
