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

/** Sentences amid problems that say who took on what. */
export const agreedAnswer: Rule = {
  why: 'Who has agreed or undertaken to do something answers the problem told before.',
  pattern: /\b(?:has|have) (?:now |since |also )?(?:agreed|undertaken|committed|promised) to\b/i,
  fits: ['Group leaders have agreed to raise it'],
  leaves: ['Group leaders have agreed'],
}

/** Sentences amid problems that promise something by a day. */
export const noAnswerRule: Rule = {
  why: 'Will not, will be lost or will need go on telling what is wrong, though a day be named.',
  pattern:
    /\b(?:will|shall) (?:not|be (?:unable|lost|late|at risk)|continue to (?:struggle|fall)|need|fall|rise|expire|remain)\b/i,
  fits: ['Keys will be lost by May', 'The lease will expire in May'],
  leaves: ['Keys will be cut by May'],
}

const howMany = '(?:the following|these|a number of|several|two|three|four|five|six|seven|\\d+)'
const matters = 'issues?|weaknesses|matters|findings|areas?|problems|shortcomings|recommendations|concerns'

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
  standard: {
    why: 'The rule is five days: what is asked for is told beside what was found.',
    pattern:
      /^(?:the|our|its) (?:\w+ )?(?:rules?|target|standard|policy|limit|law|code|norm|statutory period) (?:is|was|allows?|requires?|says|sets|asks)\b/i,
    fits: ['The policy allows 20 days.', 'Our target was nine'],
    leaves: ['The ferry was late'],
  },
  count: {
    why: 'The review found three issues only counts what is told next.',
    pattern: new RegExp(
      `^[^.:]{0,90}\\b(?:identified|found|raised|noted|made|are|were|has|have) ${howMany} (?:\\w+ ){0,3}(?:${matters})(?: (?:which|that|for) .{0,60})?[.:]?$`,
      'i',
    ),
    fits: ['The count found three issues.', 'We identified the following matters:'],
    leaves: ['The count found three leaks.'],
  },
  leadIn: {
    why: 'Words that end with a colon only lead to what follows.',
    pattern: /:$/,
    fits: ['These did not work:'],
    leaves: ['These: did not work'],
  },
})
