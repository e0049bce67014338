import type { Outline } from '../outline/read-outline'
import type { CommitmentKind, ReadCommitment, ReadDeadline, ReadUnit, UnitName, Why } from '../report-text'
import { type Draft, quoted } from './draft'
import { draftTitle } from './draft-title'
import { matchUnit, type OfficeNames } from './match-unit'
import { type ReadWords, rateConfidence } from './rate-confidence'

/** Makes a commitment of a draft: deadline, units and targets of its own words first, then of what covers it. */
export function buildCommitment(
  outline: Outline,
  draft: Draft,
  words: ReadWords,
  units: readonly UnitName[],
): ReadCommitment {
  const { start, end } = draft.range
  const text = outline.text.slice(start, end)
  const folded = outline.folded.slice(start, end)
  const deadline = findDeadline(draft, folded, words)
  const own = words.readUnits(outline, draft.range)
  const found = findUnits(own, draft)
  const targets = [
    ...words.readTargets(outline, draft.range),
    ...draft.duties.flatMap((duty) => words.readTargetCell(duty.target)),
  ].filter((target) => !deadline.text.includes(target))
  const why: Why[] = [
    { rule: draft.rule, words: draft.words },
    ...whyDeadline(deadline),
    ...whyUnits(found, own.length > 0),
    ...targets.map((one): Why => ({ rule: 'targetNumber', words: one })),
    ...whyDoubt(draft, folded, targets, words),
  ]
  const kind = readKind(folded, deadline, targets, words)
  return {
    start,
    end,
    text,
    title: draftTitle(text),
    kind,
    deadline,
    units: found.map((unit) => withUnitId(unit, units, words.offices)),
    targets,
    confidence: rateConfidence(draft, folded, deadline, words),
    why,
  }
}

function findDeadline(draft: Draft, folded: string, words: ReadWords): ReadDeadline {
  const own = words.readDeadline(folded, draft.planYear)
  const covering = draft.duties
    .map((duty) => words.readDeadlineCell(duty.deadline, draft.planYear))
    .find(({ kind }) => kind !== 'unset')
  const lead = words.readDeadline(draft.lead, draft.planYear)
  const { at: _, ...found } =
    own.kind === 'unset' ? (covering ?? lead) : own.kind === 'ongoing' ? (covering ?? own) : own
  return found
}

/** The bodies a measure's own words name win over a bracket's. */
function findUnits(own: ReadUnit[], draft: Draft): ReadUnit[] {
  const covering = draft.duties.flatMap((duty) => duty.units)
  if (draft.joinsOwn) return [...own, ...covering.filter(({ name }) => !own.some((one) => one.name === name))]
  // 会同县统计局开展… names who helps; who leads is said around it.
  const isHelpOnly = own.length > 0 && own.every(({ role }) => role === 'supporting')
  if (isHelpOnly && draft.rule !== 'tableRow') return [...(covering.length > 0 ? covering : draft.subject), ...own]
  return own.length > 0 && draft.rule !== 'tableRow'
    ? own
    : covering.length > 0
      ? covering
      : own.length > 0
        ? own
        : draft.subject
}

function withUnitId(unit: ReadUnit, units: readonly UnitName[], offices: OfficeNames): ReadUnit {
  const unitId = matchUnit(unit.name, units, offices)
  return unitId ? { ...unit, unitId } : unit
}

function readKind(folded: string, deadline: ReadDeadline, targets: string[], words: ReadWords): CommitmentKind {
  if (deadline.kind === 'recurring') return 'recurring'
  if (deadline.kind === 'ongoing') return 'ongoing'
  if (targets.some((target) => words.isRate(target)) || words.isBareTarget(folded, targets)) return 'metric'
  if (deadline.kind === 'unset' && targets.length === 0 && !words.makesThing(folded)) return 'ongoing'
  return 'deliverable'
}

function whyDeadline({ kind, text }: ReadDeadline): Why[] {
  const rules = {
    fixed: 'deadlineDate',
    withinYear: 'deadlineYear',
    recurring: 'deadlinePeriod',
    ongoing: 'deadlineOngoing',
  } as const
  return kind === 'unset' ? [] : [{ rule: rules[kind], words: text }]
}

/** A body is known as the one who acts, by a verb of duty in the sentence, or by what covers it. */
const whyUnits = (units: ReadUnit[], isOwn: boolean): Why[] =>
  units.map(({ role, name }) => ({
    rule: !isOwn ? 'unitBracket' : role === 'named' ? 'unitSubject' : 'unitVerb',
    words: name,
  }))

/** What makes a reader doubt or be sure besides: no act at its head, or nothing but a figure. */
function whyDoubt(draft: Draft, folded: string, targets: string[], words: ReadWords): Why[] {
  if (words.isBareTarget(folded, targets)) return [{ rule: 'bareTarget', words: targets[0] ?? '' }]
  return words.startsWithAct(folded) || draft.duties.length > 0
    ? []
    : [{ rule: 'weakVerb', words: folded.slice(0, quoted.doubt) }]
}
