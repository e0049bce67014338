import type { Draft, Drafts } from '../draft'
import type { Range } from '../report-text'
import { fitsAny } from '../rule'
import type { Outline } from '../text/read-outline'
import { coverRecent } from './cover-recent'
import type { Label } from './label-lines'
import { pushRecord } from './record'
import { startsWithAct } from './rules/acts'
import { nameOnlyRules } from './rules/labels'

type Setting = { heading: Range | null; planYear: number | null; recent: Draft[] }

/** Adds labelled lines as a record of their own; those that ask for nothing hold for the measures above them. */
export function pushLabels(outline: Outline, labels: Label[], setting: Setting, found: Drafts): void {
  const { heading, planYear, recent } = setting
  const told = labels.map((label) => (isOwnerOnly(outline, label) ? { ...label, kind: 'lead' as const } : label))
  const parts = told.map(({ kind, value }) => ({ kind, range: value }))
  const asks = told.some(({ kind }) => kind === 'task' || kind === 'advice' || kind === 'answer')
  if (!asks && recent.length > 0) coverRecent(outline, told, recent, found)
  else pushRecord(outline, { parts, heading, planYear, isLabelled: true }, found)
}

/** "ACTION: JB" names who does what the sentence before says. */
function isOwnerOnly({ text }: Outline, { kind, value }: Label): boolean {
  const words = text.slice(value.start, value.end)
  return kind === 'task' && words.length <= 40 && !startsWithAct(words) && fitsAny(nameOnlyRules, words)
}
