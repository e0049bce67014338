import type { HeadingRule } from '../../outline/document'
import { listRules } from '../../rule'

const toMend = 'to (?:address|resolve|tackle|remedy|improve|close|mitigate|be taken)'

/** Plain words that open a heading over what is to be done, though it may name the problems too. */
export const plainPlanHeadings = listRules<HeadingRule>({
  actionsForProblems: {
    why: 'Actions to address, or in response to, something come after the problems and are the plan.',
    kind: 'nextSteps',
    pattern: new RegExp(
      `^(?:[\\d.]+\\s+|[A-Z]\\.\\s+)?(?:planned |proposed |agreed |further |key )?(?:actions?|steps|measures) (?:${toMend}|in response|we (?:will|are)|planned|proposed)`,
      'i',
    ),
    fits: ['3.1 Actions to address the gaps', 'B. Steps planned', 'Measures in response'],
    leaves: ['Steps of the town hall'],
  },
  whatWeWillDo: {
    why: 'What we, or a named body, will do is the plan.',
    kind: 'nextSteps',
    pattern:
      /^(?:[\d.]+\s+|[A-Z]\.\s+)?what (?:we|the \w+) (?:are (?:now )?(?:doing|going to do)|is (?:now )?doing|will|plans?|intends?|(?:still )?(?:need|have) to do)/i,
    fits: ['What the parish is now doing', 'What we still need to do'],
    leaves: ['What we found'],
  },
  howWeWill: {
    why: 'How we will, or plan to, do something is the plan.',
    kind: 'nextSteps',
    pattern: /^(?:[\d.]+\s+|[A-Z]\.\s+)?how we (?:will|plan to|intend to|are going to)/i,
    fits: ['How we plan to mend it', '4. How we will do better'],
  },
  addressingThem: {
    why: 'Addressing these, our plan and our response answer the problems told before.',
    kind: 'nextSteps',
    pattern: /^(?:[\d.]+\s+|[A-Z]\.\s+)?(?:addressing (?:the|these)|our (?:plan|response)\b)/i,
    fits: ['Addressing these matters', 'Our response'],
    leaves: ['Our planning'],
  },
  planAsked: {
    why: 'Plain-language pages ask: What are we doing about it? What happens next?',
    kind: 'nextSteps',
    pattern:
      /^(?:\d{1,2}[.)]\s*)?(?:what (?:are|will|do) we (?:\w+ )?(?:do|doing|plan|change)|how (?:are|will) we\b|what(?:'|’)s next|what happens next)/i,
    fits: ['2) What are we doing about it?', 'How will we mend it?', 'What’s next?'],
    leaves: ['What are they?'],
  },
})

/** Plain words that open a heading over what fell short. */
export const plainShortcomingHeadings = listRules<HeadingRule>({
  shortfallAsked: {
    why: 'Plain-language pages ask: Where did we fall short?',
    kind: 'shortcomings',
    pattern:
      /^(?:\d{1,2}[.)]\s*)?where (?:are|do|did|have)(?:n(?:'|’)t)? we\b.*(?:good enough|fall|fail|short|improve|better)/i,
    fits: ["3. Where aren't we good enough?", 'Where did we fall down?'],
    leaves: ['Where are we?'],
  },
  faultAsked: {
    why: "What isn't working and what could be better name what falls short.",
    kind: 'shortcomings',
    pattern: /^(?:\d{1,2}[.)]\s*)?what (?:(?:isn(?:'|’)t|is not) working|could (?:we )?(?:be better|do better))/i,
    fits: ["What isn't working", 'What could we do better?'],
    leaves: ['What is working'],
  },
  problemsAndCauses: {
    why: 'Problems and their causes are a section on what fell short.',
    kind: 'shortcomings',
    pattern:
      /^(?:\d{1,2}[.)]\s*)?(?:[ivxIVX]+[.]\s*)?(?:existing |main |remaining |outstanding )*(?:problems|issues|shortcomings|challenges),? and (?:their |the )?(?:reasons|causes|difficulties)/i,
    fits: ['II. Main problems and their causes', 'Remaining issues, and the reasons'],
    leaves: ['Problems and actions'],
  },
})
