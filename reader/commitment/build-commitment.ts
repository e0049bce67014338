import type { Outline } from '../outline/read-outline'
import type { CommitmentKind, Range, ReadCommitment, ReadDeadline, ReadUnit, UnitName, Why } from '../report-text'
import { type Candidate, quoted } from './candidate'
import { matchUnit, type OfficeNames } from './match-unit'
import { proposeTitle } from './propose-title'
import { type ReadWords, rateConfidence } from './rate-confidence'

/** Makes a commitment of a candidate: deadline, units and targets of its own words first, then of what covers it. */
export function buildCommitment(
  outline: Outline,
  candidate: Candidate,
  words: ReadWords,
  units: readonly UnitName[],
): ReadCommitment {
  const { start, end } = candidate.range
  const text = outline.text.slice(start, end)
  const folded = outline.folded.slice(start, end)
  const deadline = findDeadline(text, candidate, folded, words)
  const own = words.readUnits(outline, candidate.range)
  const found = findUnits(own, candidate)
  const targets = [
    ...words.readTargets(outline, candidate.range),
    ...candidate.duties.flatMap((duty) => words.readTargetCell(duty.target)),
  ].filter((target) => !deadline.text.includes(target))
  const why: Why[] = [
    { rule: candidate.rule, words: candidate.words },
    ...whyDeadline(deadline),
    ...whyUnits(found, own.length > 0),
    ...whyMatched(found, units, words.offices),
    ...targets.map((one): Why => ({ rule: 'targetNumber', words: one })),
    ...whyDoubt(candidate, folded, targets, words),
  ]
  const kind = readKind(folded, deadline, targets, words)
  return {
    start,
    end,
    text,
    title: readTitle(outline, candidate.range, words),
    kind,
    deadline,
    units: found.map((unit) => withUnitId(unit, units, words.offices)),
    targets,
    confidence: rateConfidence(candidate, folded, deadline, words),
    why,
  }
}

/** A title begins with the act, behind the bodies at the head of the sentence; in capitals as a sentence does. */
function readTitle(outline: Outline, range: Range, words: ReadWords): string {
  const from = words.skipActors(outline, range)
  const title = proposeTitle(outline.text.slice(from, range.end))
  return from > range.start ? title.charAt(0).toUpperCase() + title.slice(1) : title
}

/**
 * Until when: a column or label for this measure alone beats what its own words say, those a bracket for several, and that the words over a list. A day
 * that no calendar has is said where nothing else tells the time.
 */
function findDeadline(text: string, candidate: Candidate, folded: string, words: ReadWords): ReadDeadline {
  const { duties, planYear, leadIn } = candidate
  const found = words.readDeadline(folded, planYear)
  const own = { ...found, text: text.slice(found.at, found.at + found.text.length) }
  const told = duties.map((duty) => ({ duty, deadline: words.readDeadlineCell(duty.deadline, planYear) }))
  const named = told.find(({ duty, deadline }) => duty.isNamedDue && deadline.at >= 0)
  const covering = told.find(({ deadline }) => deadline.kind !== 'unset')?.deadline
  const isWeak = own.kind === 'unset' || own.kind === 'ongoing'
  const said =
    named?.deadline ?? (isWeak ? (covering ?? (own.at >= 0 ? own : words.readDeadline(leadIn, planYear))) : own)
  const { at: _, ...deadline } = said
  return deadline
}

/** The bodies a measure's own words name win over a bracket's. */
function findUnits(own: ReadUnit[], candidate: Candidate): ReadUnit[] {
  const told = candidate.duties.flatMap((duty) => duty.units)
  const covering = told.filter(({ name }, index) => told.findIndex((one) => one.name === name) === index)
  if (candidate.joinsOwn) return [...own, ...covering.filter(({ name }) => !own.some((one) => one.name === name))]
  // 县林业局配合。 behind the measure names who helps beside those that it names.
  const areHelpers = covering.length > 0 && covering.every(({ role }) => role === 'supporting')
  if (areHelpers && own.length > 0 && candidate.rule !== 'tableRow')
    return [...own, ...covering.filter(({ name }) => !own.some((one) => one.name === name))]
  // 会同县统计局开展… names who helps; who leads is said around it.
  const isHelpOnly = own.length > 0 && own.every(({ role }) => role === 'supporting')
  if (isHelpOnly && candidate.rule !== 'tableRow')
    return [...(covering.length > 0 ? covering : candidate.subject), ...own]
  return own.length > 0 && candidate.rule !== 'tableRow'
    ? own
    : covering.length > 0
      ? covering
      : own.length > 0
        ? own
        : candidate.subject
}

function withUnitId(unit: ReadUnit, units: readonly UnitName[], offices: OfficeNames): ReadUnit {
  const match = matchUnit(unit.name, units, offices)
  return match ? { ...unit, unitId: match.id } : unit
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
    unset: 'impossibleDay',
  } as const
  return text ? [{ rule: rules[kind], words: text }] : []
}

/** A body is known as the one who acts, by a verb of duty in the sentence, or by what covers it. */
const whyUnits = (units: ReadUnit[], isOwn: boolean): Why[] =>
  units.map(({ role, name }) => ({
    rule: !isOwn ? 'unitBracket' : role === 'named' ? 'unitSubject' : 'unitVerb',
    words: name,
  }))

const matchedRules = {
  name: 'unitName',
  shortName: 'unitShortName',
  alias: 'unitAlias',
  abbreviation: 'unitAbbreviation',
  likeness: 'unitLikeness',
} as const

/** By what each of the bodies is known as a unit of the installation. */
const whyMatched = (found: ReadUnit[], units: readonly UnitName[], offices: OfficeNames): Why[] =>
  found.flatMap(({ name }) => {
    const match = matchUnit(name, units, offices)
    return match ? [{ rule: matchedRules[match.by], words: `${name} → ${match.unit}` }] : []
  })

/** What makes a reader doubt or be sure besides: no act at its head, or nothing but a figure. */
function whyDoubt(candidate: Candidate, folded: string, targets: string[], words: ReadWords): Why[] {
  if (words.isBareTarget(folded, targets)) return [{ rule: 'bareTarget', words: targets[0] ?? '' }]
  return words.startsWithAct(folded) || candidate.duties.length > 0
    ? []
    : [{ rule: 'weakVerb', words: folded.slice(0, quoted.doubt) }]
}
