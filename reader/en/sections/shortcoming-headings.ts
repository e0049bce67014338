import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

const needs = 'what (?:we )?(?:still )?needs? (?:to (?:improve|change|get better)|improving|work)'
const areas = 'areas? (?:for|of|needing|requiring) (?:improvement|development|concern)'

const othersFound = "(?:the )?(?:[\\w'’-]+ ){1,3}(?:found|told us|saw|said|criticised|reported)"
const didNot =
  "(?:did not|didn't|has not|have not|we did not|we have not|still does not) (?:go|work|gone|do|done|achieve|deliver)\\w*"
const whereNow = 'where (?:we|things) (?:start|stand|are)(?: from| now| today)*'
const whyPlan = 'why (?:we need |this |a |an? )?(?:\\w+ )?(?:plan|strategy|change|act|action)(?: is needed| matters)?'
const theProblem = 'the (?:problem|challenge|case for change)|what (?:is|was) wrong'

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
    pattern: new RegExp(
      `\\b(?:what (?:went (?:wrong|badly|less well)|we found|${othersFound}|is not working)|what ${didNot}|where we fall short|fell short|not (?:yet )?good enough)\\b`,
      'i',
    ),
    fits: ['What went wrong', 'What the bell ringers told us', "What didn't work", 'Where our bridges fell short'],
    leaves: ['What happened'],
  },
  startingPoint: {
    why: 'Where we start from, where we are today and why a plan is needed tell what a plan is to mend.',
    kind: 'shortcomings',
    pattern: new RegExp(`^(?:[\\d.]+\\s+)?(?:${whereNow}|${whyPlan}|${theProblem})\\??$`, 'i'),
    fits: ['Where we start from', '2. Why a plan', 'The problem'],
    leaves: ['Where we meet', 'The problem child'],
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
