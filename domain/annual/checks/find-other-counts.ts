import { readNumber } from '@/reader/figures/read-number'
import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Speaks of the plan as a whole, of whose promises the ledger keeps count. */
const ofPlan = /工作打算|承诺事项|\bnext steps\b|\bcommitments\b/i
/** In words from ten on: 一项 and 三项制度 count nothing. */
const counted =
  /(\d{1,6}|[一二三四五六七八九]?[十百][一二三四五六七八九十百零]*)(?=\s{0,3}(?:个?事?项|条)|\s(?:is|are|tasks?|commitments?)\b)/g

/** Every number that a text gives, as figures. */
export const listNumbers = (text: string): number[] =>
  [...text.normalize('NFKC').matchAll(/\d{1,6}/g)].map(([number]) => Number(number))

/** Sentences on the plan that count its promises otherwise than the ledger does today: the ledger went on after they were written. */
export function findOtherCounts({ paragraphs, counts }: CheckedEdition): TextFinding[] {
  const known = new Set(counts)
  return paragraphs.flatMap(({ id, content, sentences }) =>
    sentences.flatMap(({ text }): TextFinding[] => {
      const said = ofPlan.test(text)
        ? [...text.normalize('NFKC').matchAll(counted)].map(([words]) => readNumber(words))
        : []
      const count = said.find((number) => !known.has(number))
      return count === undefined ? [] : [{ check: 'otherCount', content, about: id, sentence: text, facts: { count } }]
    }),
  )
}
