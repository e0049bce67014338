import type { RuleName } from './rule-names'

/** A piece of a report's text: UTF-16 units `[start, end)` of `ReadReport.text`, which holds `text` there exactly. */
export type Span = { start: number; end: number; text: string }

/** A place in the text without its words: UTF-16 units `[start, end)`. */
export type Range = { start: number; end: number }

/** Why something is proposed: the rule's name (i18n has its words) and the words of the text that met it. */
export type Why = { rule: RuleName; words: string }

/** A unit of the installation that names in a report are matched against. */
export type UnitName = { id: string; name: string; shortName?: string; aliases?: string[] }

export type CommitmentKind = 'deliverable' | 'recurring' | 'metric' | 'ongoing'
export type DeadlineKind = 'fixed' | 'withinYear' | 'recurring' | 'ongoing' | 'unset'
export type Period = 'month' | 'quarter' | 'halfYear' | 'year'
export type UnitRole = 'lead' | 'supporting' | 'named'

/**
 * The source's own words for "until when", the rule they propose and the last possible day (`YYYY-MM-DD`). `days`: all of them where
 * several are named, the last of which is `due`. Words of kind `unset` name a day that no calendar has.
 */
export type ReadDeadline = { kind: DeadlineKind; text: string; due?: string; period?: Period; days?: string[] }

/** A body named as responsible; `unitId` where it is one of the installation's units. */
export type ReadUnit = { name: string; role: UnitRole; unitId?: string }

export type ReadCommitment = Span & {
  title: string
  kind: CommitmentKind
  deadline: ReadDeadline
  units: ReadUnit[]
  targets: string[]
  confidence: number
  why: Why[]
}

export type ReadShortcoming = Span & { cause: Span | null; why: Why }
export type ReadStep = { heading: Span | null; commitments: ReadCommitment[] }
export type SectionKind = 'shortcomings' | 'nextSteps' | 'both'
export type ReadSection = Range & { kind: SectionKind; heading: Span | null }

/** `shortcoming` and `commitment` are places in `shortcomings` and in the commitments of all steps in order. */
export type ProposedLink = { shortcoming: number; commitment: number; words: string[] }

/** Everything the parser proposes; a person decides. */
export type ReadReport = {
  language: 'zh' | 'en'
  title: string | null
  /** The year that it bears; `yearAhead` where that is the one it plans, as of 2026年工作要点, and not the one it looks back on. */
  year: number | null
  yearAhead: boolean
  issuer: string | null
  /** Readable, web furniture dropped; every range points into it exactly. */
  text: string
  /** Nothing in the text says that it is a plan: it was taken whole as one, for what it orders or promises. */
  isGuessed: boolean
  /** The hull of the next-steps sections. */
  nextSteps: Range | null
  sections: ReadSection[]
  shortcomings: ReadShortcoming[]
  steps: ReadStep[]
  /** Sentences of the next-steps sections that are proposed as "no commitment". */
  others: (Span & { why: Why })[]
  links: ProposedLink[]
}
