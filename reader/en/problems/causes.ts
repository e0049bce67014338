import { listRules } from '../../rule'

const told = '(?:this|these|that|it|the (?:main )?(?:reason|cause)s?)'
const happened = '(?:happened|arose|occurred|is|are|was|were|stems?|resulted?|due)'

/** Words after which the cause of a shortcoming is told; the earliest in the words wins. */
export const causeRules = listRules({
  toldReason: {
    why: 'This happened because, the reason is that: the cause stands behind it.',
    pattern: new RegExp(
      `\\b(?:we think |we believe )?${told} (?:\\w+ ){0,3}${happened}[^.]{0,20}?\\b(?:because|due to|from|that)\\s+`,
      'i',
    ),
    fits: ['This happened because the mill was shut', 'The main reason is that nobody had a key'],
    leaves: ['This happened in May'],
  },
  because: {
    why: 'Because, due to, as a result of and caused by are followed by the cause.',
    pattern: /\b(?:because(?: of)?|due to|as a result of|caused by)\s+/i,
    fits: ['keys were lost due to moving house', 'caused by frost'],
    leaves: ['rent is due today'],
  },
  putDown: {
    why: 'Staff put this down to: what follows is their reason.',
    pattern: /\b(?:\w+ ){1,3}put (?:this|it|these) down to\s+/i,
    fits: ['The millers put this down to frost'],
    leaves: ['The millers put it down'],
  },
  attribution: {
    why: 'What something is attributable or owing to is its cause.',
    pattern: /\b(?:is|are|was|were) (?:largely |mainly |partly )?(?:attributable|owing) to\s+/i,
    fits: ['The loss was partly owing to frost'],
    leaves: ['Rent is owing'],
  },
  origin: {
    why: 'What something stems from or reflects is its cause.',
    pattern: /\b(?:stems? from|reflects?)\s+/i,
    fits: ['Delay stems from one broken key', 'The count reflects two moves'],
    leaves: ['plant stems'],
  },
})
