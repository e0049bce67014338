import type { HeadingRule } from '../../outline/document'

const fault =
  'issues?|weakness(?:es)?|gaps?|shortcomings?|challenges?|problems?|areas? (?:for|of) (?:improvement|development)|findings'

/** Headings over problems together with what is done about them. */
export const mixedHeading: HeadingRule = {
  why: 'A heading that names problems and then actions or a plan holds both.',
  kind: 'both',
  pattern: new RegExp(
    `\\b(?:${fault})\\b.*\\b(?:actions?|next steps|plan|response|improvements?|recommendations?)\\b`,
    'i',
  ),
  fits: ['Gaps and actions', 'Findings with our response'],
  leaves: ['Actions for gaps'],
}
