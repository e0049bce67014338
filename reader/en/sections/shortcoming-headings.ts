import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

const needs = 'what (?:we )?(?:still )?needs? (?:to (?:improve|change|get better)|improving|work)'
const areas = 'areas? (?:for|of|needing|requiring) (?:improvement|development|concern)'

/** Headings over what fell short. */
export const shortcomingHeadings = listRules<HeadingRule>({
  needsImproving: {
    why: 'What needs to improve, and room or areas for improvement, are what falls short today.',
    kind: 'shortcomings',
    pattern: new RegExp(`\\b(?:${needs}|where we need to (?:improve|do better)|room for improvement|${areas})\\b`, 'i'),
    fits: ['What still needs to get better', 'Room for improvement', 'Areas needing development'],
    leaves: ['What voters need'],
  },
  wentWrong: {
    why: 'What went wrong, did not work or fell short is a shortcoming.',
    kind: 'shortcomings',
    pattern:
      /\b(?:what (?:went wrong|we found|is not working)|what (?:did not|didn't|has not) (?:go|work)|where we fall short|fell short|not (?:yet )?good enough)\b/i,
    fits: ['What went wrong', "What didn't work", 'Where our bridges fell short'],
    leaves: ['What happened'],
  },
  concern: {
    why: 'Causes and matters of concern are what worries somebody.',
    kind: 'shortcomings',
    pattern: /\b(?:causes? of concern|matters? of concern|concerns?$)/i,
    fits: ['Causes of concern', 'Tenants and their concerns'],
    leaves: ['Concerns of tenants'],
  },
  shortcomingNamed: {
    why: 'Shortcomings, weaknesses, deficiencies, difficulties, barriers, limits and lessons say it by name.',
    kind: 'shortcomings',
    pattern:
      /\b(?:barriers|deficienc(?:y|ies)|shortcomings?|weakness(?:es)?|difficulties|lessons|limitations|main risks|outstanding (?:issues|matters)|problems and challenges)\b/i,
    fits: ['Weaknesses of the mill', 'Outstanding matters', 'Lessons'],
    leaves: ['Risks'],
  },
  issuesAtTheEnd: {
    why: 'A heading that ends with issues, challenges, problems, findings or gaps is about them.',
    kind: 'shortcomings',
    pattern:
      /\b(?:(?:issues|challenges|problems)(?: (?:identified|remaining|facing.*|and risks))?$|findings$|gaps(?: identified)?$)/i,
    fits: ['Problems facing the mill', 'Gaps identified', 'The findings'],
    leaves: ['Issues of the gazette'],
  },
})
