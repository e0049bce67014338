const longestMark = 24
const markLike =
  /^[\s\d[\]［］()（）〔〕【】*＊※†‡§,，、~-]*[\d*＊※†‡§①-⑳⑴-⒇][\s\d[\]［］()（）〔〕【】*＊※†‡§①-⑳⑴-⒇,，、~-]*$/
/** What an exponent stands on: a unit of length, a single letter, or a power of ten. */
const unitBefore = /(?<![A-Za-z])(?:[A-Za-z]|[kcdmhnμ]m|ft|yd|mi)$|米$/
const powerBefore = /[×xX*·]\s?10$/
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * What raised letters say in running text: an exponent as such (m², 10⁴), other letters as they are (1st), and null for the mark of a
 * note, which is no part of the words or figures before it.
 */
export function readRaised(before: string, raised: string): string | null {
  if (raised.length > longestMark || !markLike.test(raised)) return raised
  const digits = raised.trim()
  if (/^[23]$/.test(digits) && unitBefore.test(before.slice(-8))) return raiseDigits(digits)
  return /^\d{1,2}$/.test(digits) && powerBefore.test(before.slice(-8)) ? raiseDigits(digits) : null
}

const raiseDigits = (digits: string): string => Array.from(digits, (digit) => raisedDigits[Number(digit)]).join('')

/** The notes at the foot of a text are known by the marks that pointed to them. */
export type NoteMarks = {
  see: (mark: string) => void
  /** Whether a line is the note of a mark seen before; `isRaised` where it begins with a raised mark. */
  isNote: (line: string, isRaised: boolean) => boolean
}

// A ring (①) also begins the items of a list, so that it makes a note only where it is raised itself.
const lineMark = /^\s*[[［〔【]\s*(\d{1,3})\s*[\]］〕】]/

export function createNoteMarks(): NoteMarks {
  const seen = new Set<string>()
  return {
    see: (mark) => {
      for (const [part] of mark.matchAll(/\d+|[^\d\s[\]［］()（）〔〕【】,，、~-]/g)) seen.add(part)
    },
    isNote: (line, isRaised) => {
      const [, bracketed] = lineMark.exec(line) ?? []
      return isRaised ? seen.size > 0 : seen.has(bracketed ?? '')
    },
  }
}
