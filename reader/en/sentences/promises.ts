import { fitsAny, listRules, type Rule } from '../../rule'

/** Words with which a body binds itself to do something. */
export const strongPromiseRules = listRules({
  will: {
    why: 'Will, shall and must bind whoever stands before them.',
    pattern: /\b(?:will|shall|must)\b/i,
    fits: ['the panel will meet', 'the keeper shall sign', 'all wards must answer'],
    leaves: ['goodwill visits'],
  },
  isTo: {
    why: '"Is to" and "are to" say what is due.',
    pattern: /\b(?:is|are) to\b/i,
    fits: ['the pump is to be moved', 'both are to report'],
    leaves: ['this tool helps to move it'],
  },
  intention: {
    why: 'Who intends or plans to do something can be asked whether it was done.',
    pattern: /\b(?:intend|plan)s? to\b/i,
    fits: ['we intend to paint it', 'the office plans to paint it'],
    leaves: ['our plans for painting'],
  },
  agreedTo: {
    why: 'Who has agreed, undertaken or committed to do something is bound.',
    pattern: /\b(?:has|have) (?:now |since |also )?(?:agreed|undertaken|committed|promised) to\b/i,
    fits: ['the board has agreed to paint it', 'they have now undertaken to paint it'],
    leaves: ['the board has agreed'],
  },
  pledge: {
    why: 'Who commits to something gives a word.',
    pattern: /\bcommits? to\b/i,
    fits: ['we commit to painting it'],
    leaves: ['the committee met'],
  },
  requirement: {
    why: 'What somebody is required to do is due.',
    pattern: /\b(?:is|are) required to\b/i,
    fits: ['each ward is required to paint it'],
    leaves: ['no paint is required'],
  },
})

/** Said by those who sum up what they promised; it begins no promise where nothing else does. */
export const undertakingRule: Rule = {
  why: 'Who undertakes to do something gives a word.',
  pattern: /\bundertakes? to\b/i,
  fits: ['the office undertakes to paint it'],
  leaves: ['work undertaken today'],
}

/** Words that promise, but with less weight. */
export const weakPromiseRules = listRules({
  should: {
    why: 'What should be done is asked for, and an official paper that says so means it.',
    pattern: /\b(?:should|ought to)\b/i,
    fits: ['the form should be shorter', 'we ought to shorten it'],
  },
  need: {
    why: 'What has to be done, or needs to be, is still to come.',
    pattern: /\b(?:has to|have to|needs? to)\b/i,
    fits: ['the form has to change', 'we need to shorten it'],
    leaves: ['special needs'],
  },
  schedule: {
    why: 'What is due, scheduled or going to happen has been settled.',
    pattern: /\b(?:going to|(?:is|are) due to|is scheduled to)\b/i,
    fits: ['we are going to shorten it', 'work is due to start', 'it is scheduled to open'],
    leaves: ['due to rain'],
  },
  aim: {
    why: 'An aim or expectation can be held against what came of it.',
    pattern: /\b(?:(?:aim|expect)s? to|(?:intend|plan|propose|aim)s? also to)\b/i,
    fits: ['we aim to shorten it', 'the office proposes also to shorten it'],
    leaves: ['the aim of the form'],
  },
  toBe: {
    why: '"To be" before what is done says that it is not done yet.',
    pattern: /\bto be\b/i,
    fits: ['form to be shortened'],
    leaves: ['members being present'],
  },
})

/** Whether words bind somebody, however lightly. */
export const isPromise = (words: string): boolean =>
  fitsAny(strongPromiseRules, words) || fitsAny(weakPromiseRules, words)

/** Whether words bind somebody without doubt. */
export const isStrongPromise = (words: string): boolean =>
  fitsAny(strongPromiseRules, words) || fitsAny(undertakingRule, words)
