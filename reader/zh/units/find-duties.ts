import type { Duty } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { findDutyBrackets } from './find-brackets'
import { readDuty } from './read-duty'

/** The first bracket in or after the piece that says who or until when, up to the end of its paragraph. */
export function findDuties({ text, folded }: Outline, { start, end }: Range): Duty[] {
  const newline = text.indexOf('\n', end)
  const [first] = findDutyBrackets(folded, { start, end: newline < 0 ? text.length : newline })
  return first ? [readDuty(text, folded, first)] : []
}
