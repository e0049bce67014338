import { type Candidate, type Duty, noFindings } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import type { Range } from '../../report-text'
import { sameBodies } from '../units/duty-brackets'
import { findDutyBrackets } from '../units/find-brackets'
import { readDuty } from '../units/read-duty'
import { coverMissing, coverOpen } from './cover-above'
import { readStretch } from './read-stretch'
import type { Run, RunSetting } from './run'

/**
 * Reads the measures of a stretch of text. `open` holds measures (of earlier paragraphs too) that no duty bracket has covered
 * yet; a bracket covers all of them. A bracket before all words covers what follows.
 */
export function readRun(outline: Outline, range: Range, setting: RunSetting, open: Candidate[]): Run {
  const run: Run = { ...noFindings(), open, all: [] }
  let from = range.start
  let ahead: Duty | null = null
  let last = open.at(-1)?.duties.at(-1) ?? setting.above
  for (const bracket of findDutyBrackets(outline.folded, range)) {
    readStretch(outline, { start: from, end: bracket.start }, setting, run)
    const own = readDuty(outline.text, outline.folded, bracket)
    const duty: Duty = isSameAsAbove(outline, bracket) && last ? { ...own, units: last.units } : own
    last = duty
    if (isFirst(outline, range.start, bracket.start) && run.open.length === 0) ahead = duty
    else coverOpen(run, duty)
    const words = outline.text.slice(bracket.start, bracket.end)
    run.others.push({ range: bracket, rule: 'responsibilityLine', words })
    from = bracket.end
  }
  readStretch(outline, { start: from, end: range.end }, setting, run)
  if (ahead) coverMissing(run.candidates, ahead)
  return run
}

/** 责任单位同上. */
const isSameAsAbove = ({ folded }: Outline, { start, end }: Range): boolean =>
  sameBodies.pattern.test(folded.slice(start, end))

const isFirst = (outline: Outline, from: number, at: number): boolean => outline.folded.slice(from, at).trim() === ''
