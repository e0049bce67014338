const longest = 40

/** A task's first name from its sentence: the whole where short, else its first clauses, without the marks at the ends. */
export function draftTitle(sentence: string): string {
  const words = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .replace(/^[ ，,；;。、：:]+|[ ，,；;。.！？!?、：:]+$/gu, '')
  if (words.length <= longest) return words
  const clauses = words.split(/(?<=[，,；;。])/u)
  let title = ''
  for (const clause of clauses) {
    if (title && (title + clause).length > longest) break
    title += clause
  }
  return cut(title.replace(/[，,；;。、]+$/u, ''))
}

const cut = (words: string): string =>
  words.length > longest ? `${[...words].slice(0, longest - 1).join('')}…` : words
