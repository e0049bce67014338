import type { Findings } from '../commitment/candidate'
import type { SectionKind } from '../report-text'
import type { Rule } from '../rule'
import type { Block } from './read-outline'

export type DocumentKind = 'report' | 'plan' | 'rules' | 'fragment'

/** What a title or an opening that fits says of the kind of its document. */
export type KindRule = Rule & { kind: DocumentKind }

/** What a document says of itself. `pastYear`: the year it looks back on; it plans the next one, which is its own `year` where `yearAhead`. */
export type Heading = {
  kind: DocumentKind
  title: string | null
  year: number | null
  pastYear: number | null
  yearAhead: boolean
  issuer: string | null
}

/** What the heading of a section announces. */
export type HeadingKind = 'done' | 'background' | 'shortcomings' | 'nextSteps' | 'both' | 'goals'

/** What a heading that fits says of the section below it. */
export type HeadingRule = Rule & { kind: HeadingKind }

/** How the paragraphs of a section are read; `goals` keeps only what can be counted or dated. */
export type Mode = SectionKind | 'goals'
export type FoundSection = { mode: Mode; heading: Block | null; headingEnd: number; blocks: Block[] }

/** A section without a heading of its own. */
export const unheaded = (blocks: Block[], mode: Mode = 'nextSteps'): FoundSection => ({
  mode,
  heading: null,
  headingEnd: 0,
  blocks,
})

/** What a language's reading of a document gives: heading, sections, and the candidates of measures and shortcomings in them. `isGuessed`: taken whole as a plan, though nothing says that it is one. */
export type ReadParts = { heading: Heading; sections: FoundSection[]; found: Findings; isGuessed?: boolean }
