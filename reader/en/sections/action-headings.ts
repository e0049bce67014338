import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

const answers = '(?:remedial|corrective|improvement|further|proposed) (?:actions?|measures|steps)'
const listOf = 'action (?:plan|table|list|log|points)|summary of actions|actions? arising'

/** Headings over actions and what others asked for. */
export const actionHeadings = listRules<HeadingRule>({
  actionList: {
    why: 'An action plan, table or log, and agreed, corrective or planned actions are what is to be done.',
    kind: 'nextSteps',
    pattern: new RegExp(
      `\\b(?:agreed (?:management )?actions?|${answers}|planned (?:actions?|improvements?|work)|${listOf}|measures (?:to|for))\\b`,
      'i',
    ),
    fits: ['Agreed management actions', 'Action log', 'Measures for the mill'],
    leaves: ['Measures of wheat'],
  },
  actionsAtTheEnd: {
    why: 'A heading that ends with actions and a few words more is a list of them.',
    kind: 'nextSteps',
    pattern: /\bactions?(?: (?:for|to be taken|planned|required|agreed|we will take|in|during))?(?: .{0,30})?$(?<=\w)/i,
    fits: ['Actions required of the mill', 'Our actions'],
    leaves: ['Actionable advice'],
  },
  followUp: {
    why: 'A follow-up, and what others recommended, ask for work to be done.',
    kind: 'nextSteps',
    pattern: /\b(?:follow[- ]?up|what (?:the )?[\w ]{3,30} recommended|recommendations)\b/i,
    fits: ['Follow-up', 'What the wardens recommended'],
    leaves: ['What is recommendable'],
  },
})
