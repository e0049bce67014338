/** A Chinese character, and two or more together. */
export const han = /[\u4e00-\u9fff]/
export const hanRuns = /[\u4e00-\u9fff]{2,}/g
/** A Latin letter, and words of four small ones and more. */
export const latin = /[A-Za-z]/
export const latinWords = /[a-z]{4,}/g
export const smallAhead = /^[a-z]/
export const digit = /\d/
export const endsInColon = /:$/
export const blank = /\s/
const blanks = /\s+/g

/** Words with single blanks between them. */
export const oneBlank = (words: string): string => words.replace(blanks, ' ')

export const countWords = (words: string): number => words.split(blanks).length

/** Whether a cell holds Latin words and no Chinese character. */
export const isLatin = (cell: string): boolean => onlyLatin.test(cell)

const onlyLatin = /^[^\u4e00-\u9fff]*[A-Za-z]{2}[^\u4e00-\u9fff]*$/
