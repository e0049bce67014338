import type { LeftOut } from '@/domain/report/left-out'
import type { ReadText } from '../account/account'

/** Raised figures of Unicode between a figure and what it counts: 95¹%, 2³个; not those of powers (10³) and units (m²). */
const typedMark = /(?<=\d)(?<!(?<!\d)10)[¹²³⁰⁴-⁹]+(?=[%％‰\p{Script=Han}])/gu

/** Leaves out marks of notes that were typed as raised figures, in a text of any kind. */
export function dropTypedMarks({ text, leftOut }: ReadText): ReadText {
  if (!/[¹²³⁰⁴-⁹]/.test(text)) return { text, leftOut }
  const marks: LeftOut[] = []
  const lines = text.split('\n').map((line, index) =>
    line.replace(typedMark, (mark) => {
      marks.push({ kind: 'noteMark', place: index + 1, text: mark })
      return ''
    }),
  )
  return { text: lines.join('\n'), leftOut: [...leftOut, ...marks] }
}
