/**
 * Text as the words of a full-text index: Latin and digit runs whole, Chinese as single characters and overlapping pairs.
 * The trigram tokenizer of SQLite finds nothing for words of two characters, which most Chinese words are.
 */
export function toGrams(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+|[\p{Script=Han}]+/gu) ?? []
  return words.flatMap((word) => (isHan(word) ? gramsOf(word) : [word])).join(' ')
}

/** The same for what a person looks for: pairs alone, all of which must be there; a lone character and a number as themselves. */
export function toQuery(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+|[\p{Script=Han}]+/gu) ?? []
  return words
    .flatMap((word) => (isHan(word) ? phraseOf(word) : [/^\d+$/.test(word) ? `"${word}"` : `"${word}"*`]))
    .join(' ')
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word)

function gramsOf(word: string): string[] {
  const characters = [...word]
  return [...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)]
}

function phraseOf(word: string): string[] {
  const characters = [...word]
  if (characters.length === 1) return [`"${word}"`]
  return [
    `"${characters
      .slice(1)
      .map((character, index) => `${characters[index]}${character}`)
      .join(' ')}"`,
  ]
}
