import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

const ahead = 'next[- ]steps?|outlook|year ahead|coming year|next (?:stage|phase)|(?:work )?arrangements$'
const forward =
  'way forward|going forward|looking (?:ahead|forward)|forward (?:plan|look)|future (?:plans?|work|actions?|developments?|prospects)'
const improving = 'directions? (?:for|of) improvement|improvement directions?'

/** Headings over what is to come. */
export const planHeadings = listRules<HeadingRule>({
  lookAhead: {
    why: 'Next steps, the way forward and the year ahead lie in the future.',
    kind: 'nextSteps',
    pattern: new RegExp(`\\b(?:${ahead}|${forward}|${improving})\\b`, 'i'),
    fits: ['Next-steps', 'The year ahead', 'Future developments'],
    leaves: ['Step by step'],
  },
  weWill: {
    why: "What or how we will, or we'll, do something is the plan.",
    kind: 'nextSteps',
    pattern:
      /\b(?:how we will|(?:what|how) we(?:'|’)ll|what (?:we will|happens|comes) \b|what we (?:plan to|intend to|are going to) do)\b/i,
    fits: ['And how we will mend it', 'What we’ll mend', 'See what comes after'],
    leaves: ['And what came of it'],
  },
})

/** Headings that name a plan, and no list of actions. */
export const namedPlanHeadings = listRules<HeadingRule>({
  planNamed: {
    why: 'A work plan, a road map and the like are plans.',
    kind: 'nextSteps',
    pattern:
      /\b(?:plans$|(?:improvement|implementation|delivery) plan|road ?map|work (?:plan|programme)|timetable|milestones|deliverables)\b/i,
    fits: ['Our delivery plan', 'Roadmap', 'Village plans'],
    leaves: ['Plans of the site'],
  },
  planForSomething: {
    why: 'Plans, priorities, aims or targets for, in or over something are what is wanted.',
    kind: 'nextSteps',
    pattern:
      /\b(?:plans?|priorities|commitments|tasks|goals|objectives|targets|work ?plan|programme|agenda|proposals?|intentions|aims|arrangements|work (?:ideas|focus)|key work) (?:for|in|to|over|during|of)\b/i,
    fits: ['Aims over three winters', 'Proposals to the mill'],
    leaves: ['Targets'],
  },
  pledge: {
    why: 'Pledges, undertakings, commitments and priorities are promises by name.',
    kind: 'nextSteps',
    pattern: /\b(?:undertakings|pledges|commitments?$|priorities$)/i,
    fits: ['Seven pledges', 'What is our commitment'],
    leaves: ['Commitment of staff'],
  },
  statePlan: {
    why: 'The work report of a state calls its plan requirements and policy orientation, development goals and major tasks.',
    kind: 'nextSteps',
    pattern:
      /\b(?:major tasks|strategic tasks|projected targets|requirements and policy|policy orientation|development goals)\b/i,
    fits: ['Development goals', 'Major tasks'],
    leaves: ['Tasks'],
  },
})
