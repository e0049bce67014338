import type { Sheet } from './sheet'

/** A number of tasks or a share in the text that no figure of the sheet gives, with the sentence that says it. */
export type LooseNumber = { said: string; sentence: string }

// A title may promise numbers of its own.
const named = /“[^”]*”/g
const counted = /(\d+(?:\.\d+)?)\s*(项|%|％|tasks?\b)/g

/**
 * The numbers of tasks and shares that a circular's text states and its sheet does not know: what is named, a sum of a unit or of all, a rate.
 * A person looks at each; it may be right, as that of a unit's own matter.
 */
export function listLooseNumbers(text: string, sheet: Sheet, rates: readonly (number | null)[]): LooseNumber[] {
  const [counts, percents] = [listCounts(sheet), new Set(rates)]
  return splitSentences(text).flatMap((sentence) =>
    [...sentence.replace(named, '').matchAll(counted)].flatMap(([said, number, mark]) => {
      const isShare = mark === '%' || mark === '％'
      return (isShare ? percents : counts).has(Number(number)) ? [] : [{ said, sentence }]
    }),
  )
}

function listCounts({ whole, units, tasks, season, promises }: Sheet): Set<number> {
  const ofUnits = new Map<string, number>()
  for (const { unitId, why } of tasks) {
    ofUnits.set(`${unitId} ${why}`, (ofUnits.get(`${unitId} ${why}`) ?? 0) + 1)
    ofUnits.set(why, (ofUnits.get(why) ?? 0) + 1)
  }
  const returns = (season?.units ?? []).flatMap(
    ({ unitPath: _, unitId: __, unitName: ___, lastFiledOn: ____, ...counts }) => Object.values(counts),
  )
  const figures = [whole, ...units.map((unit) => unit.figures)].flatMap((each) => Object.values(each))
  return new Set([promises, ...figures, ...ofUnits.values(), ...returns])
}

const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[。；;!?！？])|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
