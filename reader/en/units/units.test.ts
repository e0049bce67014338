import { describe, expect, it } from 'vitest'
import { readOutline } from '../../outline/read-outline'
import { readEnglishUnits } from './read-units'

const cases: [string, string[]][] = [
  ['The Chief Officer will write to every ward.', ['Chief Officer']],
  ['By 30 June 2027 the Board Secretary should publish the minutes.', ['Board Secretary']],
  ['Until then, area managers will sign each claim.', ['area managers']],
  ['Working with the parishes, the Drainage Team will map ditches.', ['Drainage Team']],
  ['Head of Estates and Chief Fire Warden to walk the route by May', ['Head of Estates', 'Chief Fire Warden']],
  ['KL/MN to check the pump', ['KL', 'MN']],
  ['A policy will be adopted by the Board of Trustees before July.', ['Board of Trustees']],
  ['Repair the roof (Head of Estates, July 2027)', ['Head of Estates']],
  ['Repair the roof (Lead: Estates & Finance)', ['Estates', 'Finance']],
  ['That officers prepare a list within two months.', ['officers']],
  ['The Leader and the Chief Executive are to agree a date.', ['Leader', 'Chief Executive']],
  ['District governments at all levels should report each month.', ['District governments at all levels']],
  [
    'Plant trees, with the Park Office taking the lead and the Road Office cooperating.',
    ['Park Office', 'Road Office'],
  ],
  // Nobody is named: a thing as subject, "we", a body that only suffers or receives.
  ['Response times will appear on the site every month.', []],
  ['We will open a second counter.', []],
  ['The Town Council will be sent a copy.', []],
  ['Support will be given to small firms by the end of May.', []],
  ['The Northern Bypass Project will reach the river in June.', []],
]

describe('the bodies that English words make responsible', () => {
  for (const [words, names] of cases)
    it(`${names.join(' and ') || 'nobody'}: ${words}`, () =>
      expect(readEnglishUnits(readOutline(words), { start: 0, end: words.length }).map(({ name }) => name)).toEqual(
        names,
      ))
})
