import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Speaks of the plan as a whole, of whose promises the ledger keeps count. */
const ofPlan = /工作打算|承诺事项|\bnext steps\b|\bcommitments\b/i
const counted = /(\d{1,6})(?=\s{0,3}(?:项|条)|\s(?:is|are|tasks?|commitments?)\b)/g

/** Every number that a text gives, as figures. */
export const listNumbers = (text: string): number[] => [...text.matchAll(/\d{1,6}/g)].map(([number]) => Number(number))

/** Sentences on the plan that count its promises otherwise than the ledger does today: the ledger went on after they were written. */
export function findOtherCounts({ paragraphs, counts }: CheckedEdition): TextFinding[] {
  const known = new Set(counts)
  return paragraphs.flatMap(({ id, content, sentences }) =>
    sentences.flatMap(({ text }): TextFinding[] => {
      const said = ofPlan.test(text) ? [...text.matchAll(counted)].map(([number]) => Number(number)) : []
      const count = said.find((number) => !known.has(number))
      return count === undefined ? [] : [{ check: 'otherCount', content, about: id, sentence: text, facts: { count } }]
    }),
  )
}
