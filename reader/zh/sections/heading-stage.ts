import type { HeadingKind } from '../../outline/document'
import type { Rule } from '../../rule'

/** Where a stage counts: for a year after the one looked back on, for that one or an earlier, or at the top and late. */
type Where = 'laterYear' | 'pastYear' | 'top'

/** What a heading announces where one of the rules fits, one of `beside` too, and none of `unless`; null where it only names a subject. */
export type HeadingStage = {
  kind: HeadingKind | null
  rules: readonly Rule[]
  beside?: readonly Rule[]
  unless?: readonly Rule[]
  only?: Where
}
