import type { Sheet } from './sheet'

/** A sentence with the numbers of tasks and the shares in it that no figure of the sheet gives, each once. */
export type LooseNumbers = { said: string[]; sentence: string }

const named = /“[^”]*”/g
// Bounded, so that a text of digits alone is read in one go.
const counted = /(?<![\d.])(\d{1,9}(?:\.\d{1,9})?)\s{0,9}(项|%|％|tasks?\b)/g

/**
 * The numbers of tasks and shares that a circular's text states and its sheet does not know: what is named, a sum of a unit or of all, a rate.
 * A person looks at each; it may be right, as that of a unit's own matter.
 */
export function listLooseNumbers(text: string, sheet: Sheet, rates: readonly (number | null)[]): LooseNumbers[] {
  const [counts, percents] = [listCounts(sheet), new Set(rates)]
  return splitSentences(text).flatMap((sentence) => {
    const said = [...dropNamed(sentence).matchAll(counted)].flatMap(([said, number, mark]) => {
      const isShare = mark === '%' || mark === '％'
      return (isShare ? percents : counts).has(Number(number)) ? [] : [said]
    })
    return said.length ? [{ said: [...new Set(said)], sentence }] : []
  })
}

// A title may promise numbers of its own. What no mark closes is looked for once, not from each mark that opens.
function dropNamed(sentence: string): string {
  const end = sentence.lastIndexOf('”') + 1
  return sentence.slice(0, end).replace(named, '') + sentence.slice(end)
}

function listCounts({ whole, units, tasks, season }: Sheet): Set<number> {
  const ofUnits = new Map<string, number>()
  for (const { unitId, why } of tasks) {
    ofUnits.set(`${unitId} ${why}`, (ofUnits.get(`${unitId} ${why}`) ?? 0) + 1)
    ofUnits.set(why, (ofUnits.get(why) ?? 0) + 1)
  }
  const returns = (season?.units ?? []).flatMap(
    ({ unitPath: _, unitId: __, unitName: ___, lastFiledOn: ____, ...counts }) => Object.values(counts),
  )
  const figures = [whole, ...units.map((unit) => unit.figures)].flatMap((each) => Object.values(each))
  return new Set([...figures, ...ofUnits.values(), ...returns])
}

const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[。；;!?！？])|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
