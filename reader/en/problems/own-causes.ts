import type { Rule } from '../../rule'

const because =
  '(?:(?:which|this) (?:is|was) )?(?:because(?: of)?|due to)|owing to|as a result of|caused by|on account of|thanks to'
const reasonBeing = '(?:the )?(?:main |chief )?reason being(?: that)?'

/** A problem and its cause in one sentence: the first group is the problem, the second its cause. */
export const ownCauseRule: Rule = {
  why: 'Letters were late because two posts were empty tells the problem and its cause.',
  pattern: new RegExp(
    `^(.{15,300}?),? (?:(?:mainly|largely|partly|chiefly|simply) )?(?:${because}|${reasonBeing}) (.{4,})$`,
    'i',
  ),
  fits: [
    'The ferry did not sail, mainly because of ice',
    'Bells rang late owing to frost',
    'Bells rang late, the main reason being that Ida slept',
  ],
  leaves: ['Late because of ice', 'Because of ice the ferry did not sail'],
}

/** Openings of sentences that point to a problem told before. */
export const referenceRule: Rule = {
  why: 'This, it, and the reasons point to a problem told before; the sentence itself is its cause.',
  pattern: /^(?:we (?:think|believe)|this|these|that|it|(?:the|its) (?:\w+ )?(?:reasons?|causes?))\b/i,
  fits: ['This came of ice', 'The chief cause', 'We believe that'],
  leaves: ['Its bells', 'Thistles'],
}

/** What opens the next cause of a sentence. */
export const nextCauseRule: Rule = {
  why: 'Each "and because" opens a cause of its own.',
  pattern: /,?\s+and (?:because|due to|as)\s+/g,
  fits: ['of ice, and because of fog', 'of ice and due to fog'],
  leaves: ['of ice and fog'],
}
