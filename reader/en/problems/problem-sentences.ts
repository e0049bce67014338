import { listRules, type Rule } from '../../rule'

/** Sentences that announce that the next one tells a cause. */
export const causeAnnouncements = listRules({
  reasonsAre: {
    why: 'The reasons are not hard to find. says that the next sentence is one.',
    pattern: /^(?:the )?(?:main |underlying )?(?:reasons?|causes?)\b[^.]{0,60}\.$/i,
    fits: ['The main reasons are plain to see.'],
    leaves: ['Reasons were given by Ida', 'Causeways flooded.'],
  },
  whyAsked: {
    why: 'A question with why is answered by the cause.',
    pattern: /^why\b.*\?$/i,
    fits: ['Why did it leak?'],
    leaves: ['Why it leaked.'],
  },
})

const therefore = '(?:[Ii]n response|[Tt]o address th\\w+|[Aa]s a result)'
const posts = "(?:the )?[A-Z][\\w'’-]*(?: (?:[A-Z&][\\w'’-]*|of|for|and|the)){0,6}"
const noAnswer = 'not\\b|be (?:unable|at risk)|continue to (?:struggle|fall)|need'

/** First words of a sentence amid problems that says what will be done about them. */
export const answerOpening: Rule = {
  why: 'In response we will, or the Clerk will report, amid problems says what will be done.',
  pattern: new RegExp(`^(?:${therefore},? )?(?:[Ww]e|${posts}) (?:will|shall) (?!${noAnswer})`),
  fits: [
    'In response, the Council will hold managers to account',
    'We will mend it',
    'The Town Clerk will report in May',
  ],
  leaves: ['The lock will not close', 'keys will be lost', 'Costs will need watching'],
}

/** What is told beside problems. */
export const besideProblems = listRules({
  doneAboutIt: {
    why: 'What somebody has already or since done about a problem is none.',
    pattern: /^(?:we|the \w+) (?:has|have) (?:already|since|now)/i,
    fits: ['The board has since mended it'],
    leaves: ['The board has not mended it'],
  },
  vow: {
    why: 'We must face it, we will, and in response tell what is to be done, not what is wrong.',
    pattern: /^(?:we must (?:face|confront|take)|we will\b|in response\b|to address\b)/i,
    fits: ['We must face this', 'In response, Ida sings'],
    leaves: ['We must not'],
  },
  leadIn: {
    why: 'Words that end with a colon only lead to what follows.',
    pattern: /:$/,
    fits: ['These did not work:'],
    leaves: ['These: did not work'],
  },
})

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
