import type { HeadingKind } from '../../outline/document'
import type { Rule } from '../../rule'

/** What a heading that fits says of the section below it. */
export type HeadingRule = Rule & { kind: HeadingKind }
