import { type Duty, helpersOf, leadFirst } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import type { Parts } from '../sentences/list-asked'
import { splitBodies } from '../units/split-bodies'
import { repeatsAbove } from './cells'

/** Who does what a record asks for, until when and how much of it. */
export function readRecordDuty({ text }: Outline, parts: Parts): Duty {
  const words = (range: Range | undefined) => (range ? text.slice(range.start, range.end) : '')
  const names = (range: Range) => splitBodies(words(range)).filter((name) => !repeatsAbove(name))
  const leads = parts('lead').flatMap(names)
  const helpers = parts('supporting').flatMap(names)
  return {
    range: parts('task')[0] ?? parts('lead')[0] ?? { start: 0, end: 0 },
    units: [...leadFirst(leads), ...helpersOf(helpers)],
    deadline: words(parts('moved').find((range) => !repeatsAbove(words(range))) ?? parts('deadline')[0]),
    isNamedDue: true,
    target: parts('task').length > 0 ? words(parts('target')[0]) : '',
  }
}
