import type { Findings } from '../../commitment/candidate'
import type { Outline } from '../../outline/read-outline'
import { fitsAny } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import type { SectionState } from '../sections/section-state'
import { startsWithAct } from '../sentences/acts'
import { coverRecent } from './cover-recent'
import type { Label } from './label-lines'
import { nameOnlyRule } from './labels'
import { readRecordDuty } from './read-record-duty'
import { type EnglishRecord, pushRecord } from './record'

const longestName = 40

type Setting = Pick<SectionState, 'heading' | 'held' | 'planYear' | 'recent'>

/** Adds labelled lines as a record of their own; those that ask for nothing hold for the measures above them. */
export function pushLabels(outline: Outline, labels: Label[], setting: Setting, found: Findings): void {
  const { heading, planYear, recent } = setting
  const told = labels.map((label) => (isOwnerOnly(outline, label) ? { ...label, kind: 'lead' as const } : label))
  const parts = told.map(({ kind, value }) => ({ kind, range: value }))
  const asks = told.some(({ kind }) => kind === 'task' || kind === 'advice' || kind === 'answer')
  if (!asks && recent.length > 0) coverRecent(outline, told, recent, found)
  else if (!asks && told.every(({ kind }, index) => kind === labels[index]?.kind))
    holdForHeading(outline, parts, setting, found)
  else pushRecord(outline, { parts, heading, planYear, isLabelled: true }, found)
}

/** Who and when right below a heading hold for what stands under it; what is wrong there is a shortcoming. */
function holdForHeading(outline: Outline, parts: EnglishRecord['parts'], setting: Setting, found: Findings): void {
  pushRecord(outline, { parts, heading: setting.heading, planYear: setting.planYear, isLabelled: true }, found)
  const partsOf = (kind: ColumnKind) => parts.filter((one) => one.kind === kind).map(({ range }) => range)
  const duty = readRecordDuty(outline, partsOf)
  if (duty.units.length > 0) setting.held = { ...duty, target: '' }
}

/** "ACTION: JB" names who does what the sentence before says. */
function isOwnerOnly({ text }: Outline, { kind, value }: Label): boolean {
  const words = text.slice(value.start, value.end)
  return kind === 'task' && words.length <= longestName && !startsWithAct(words) && fitsAny(nameOnlyRule, words)
}
