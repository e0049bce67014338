import type { Drafts } from '../commitment/draft'
import type { SectionKind } from '../report-text'
import type { Block } from './read-outline'

export type DocumentKind = 'report' | 'plan' | 'rules' | 'fragment'

/** What a document says of itself. `pastYear`: the year it looks back on; it plans the next one. */
export type Heading = {
  kind: DocumentKind
  title: string | null
  year: number | null
  pastYear: number | null
  issuer: string | null
}

/** What the heading of a section announces. */
export type HeadingKind = 'done' | 'background' | 'shortcomings' | 'nextSteps' | 'both' | 'goals'

/** How the paragraphs of a section are read; `goals` keeps only what can be counted or dated. */
export type Mode = SectionKind | 'goals'
export type FoundSection = { mode: Mode; heading: Block | null; headingEnd: number; blocks: Block[] }

/** What a language's reading of a document gives: heading, sections, and the drafts of measures and shortcomings in them. */
export type ReadParts = { heading: Heading; sections: FoundSection[]; found: Drafts }
