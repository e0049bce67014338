import type { Rule } from '../../rule'
import type { HeadingKind } from '../../zh/rules/headings'

/** What a heading that fits says of the section below it. */
export type HeadingRule = Rule & { kind: HeadingKind }
