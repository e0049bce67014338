import type { KindRule } from '../../outline/document'
import { listRules, type Rule } from '../../rule'

/** Words of the title of a plan. */
export const planTitle: KindRule = {
  why: 'Plan, strategy, road map or priorities in a title name a plan.',
  kind: 'plan',
  pattern: /\b(?:plan|programme|program|strategy|roadmap|agenda|commitments|priorities|action table|implementation)\b/i,
  fits: ['Ferry plan', 'Priorities of the ringers'],
  leaves: ['Planning the ferry'],
}

/** Words of the title of a report. */
export const reportTitle: KindRule = {
  why: 'Report, review, statement or minutes in a title name a report, of a plan too.',
  kind: 'report',
  pattern: /\b(?:report|review|statement|summary|minutes|letter|assessment|self-assessment|account)\b/i,
  fits: ['Ferry report', 'Review of the ferry plan'],
  leaves: ['Reporters'],
}

/** Titles of reports that carry the year of what they plan, not of what they tell. */
export const aheadTitle: Rule = {
  why: 'A report on the work of the government looks back in spring and plans the year in its title.',
  pattern: /Report on the Work of the Government/i,
  fits: ['Report on the Work of the Government of Ferry Town'],
  leaves: ['Report on the ferry'],
}

/** Years of a title; the first group is the year, the second the last year of a span. */
export const titleYears = listRules({
  yearSpan: {
    why: '2024-25 is the year that ends in 2025, 2026-2030 a plan of several years.',
    pattern: /(?<!\d)(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/,
    fits: ['Ferry plan 2033-34', '2033 – 2036'],
    leaves: ['2033 ferries', '12033-34'],
  },
  singleYear: {
    why: 'A year alone is the one that a title is about.',
    pattern: /(?<!\d)(20\d\d)\b/,
    fits: ['Ferry report 2033'],
    leaves: ['Ferry 20334', 'Ferry 1933'],
  },
})

/** Names of those who issue a document. */
export const issuerRule: Rule = {
  why: 'A name with capitals that ends in Council, Authority, Ministry or the like is a public body.',
  pattern:
    /[A-Z][\w' -]*(?:Council|Authority|Department|Agency|Board|Trust|Commission|Ministry|Office|University|College|Borough|Government)\b(?: of [A-Z][\w ]+)?/,
  fits: ['Ferry Town Council', 'The Ministry of Bells'],
  leaves: ['a council', 'Ferry Officers'],
}
