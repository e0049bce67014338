const marks = /[“”]/g

/** A text with the quotation marks within quotation marks as ‘ ’; as it is where they do not pair. */
export function nestQuotes(text: string): string {
  let depth = 0
  let isPaired = true
  const nested = text.replace(marks, (mark) => {
    const level = mark === '“' ? depth++ : --depth
    if (level < 0) isPaired = false
    return level % 2 === 0 ? mark : mark === '“' ? '‘' : '’'
  })
  return isPaired && depth === 0 ? nested : text
}

/** Words whose sentences nest the marks of what they quote: quoted is what others wrote, and that may hold marks of its own. */
export function nestAll<Words>(words: Words): Words {
  if (typeof words === 'function') return nestSaid(words as unknown as Say) as Words
  if (Array.isArray(words)) return words.map(nestAll) as Words
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, nestAll(each)])) as Words
}

type Say = (...facts: unknown[]) => string

const nestSaid =
  (say: Say): Say =>
  (...facts) =>
    nestQuotes(say(...facts))
