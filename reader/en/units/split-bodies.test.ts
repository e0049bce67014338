import { describe, expect, it } from 'vitest'
import { splitBodies } from './split-bodies'

const cases: [string, string[]][] = [
  ['Mill Warden and Weir Office', ['Mill Warden', 'Weir Office']],
  ['Mill Office (North) & the Weir Office', ['Mill Office (North)', 'Weir Office']],
  ['Mills and Weirs Office', ['Mills and Weirs Office']],
  // What is audited, not a body of its own.
  ['Audit and Risk Committee', ['Audit and Risk Committee']],
]

describe('the bodies of an English cell', () => {
  for (const [words, names] of cases) it(words, () => expect(splitBodies(words)).toEqual(names))
})
