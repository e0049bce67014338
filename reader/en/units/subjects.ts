import { listRules, type Rule } from '../../rule'
import { actionVerbs } from '../sentences/acts'
import { dutyWords } from './binding-words'

const time = 'by|in|on|at|from|before|during|within|after|until|over|where|working with|together with'
const place = 'to|as|once|throughout|subject to|following|with|for|under|through|against|when|if'

/** What may stand before the subject of a sentence; each is cut in turn. */
export const introRules = listRules({
  link: {
    why: 'And, then, in addition and first link a sentence to the one before it.',
    pattern:
      /^(?:and|but|instead|then|also|meanwhile|in addition|additionally|finally|secondly|first|second|third|fourth|further|to this end|until then|from then on),? /i,
    fits: ['Meanwhile, the mill will grind', 'And the mill will grind'],
    leaves: ['Android mills will grind'],
  },
  setting: {
    why: 'When, where or with whom, up to a comma, stands before who acts.',
    pattern: new RegExp(`^(?:${time}|${place}|drawing on|building on|no later than|starting)\\b[^,.;]{2,90}, `, 'i'),
    fits: ['Once rain comes, the mill will grind', 'Working with Ann, the mill will grind'],
    leaves: ['The mill, once rain comes, will grind', 'Inside, the mill will grind'],
  },
})

/** The same without its comma. */
export const bareIntroRule: Rule = {
  why: 'A time may stand before who acts without a comma: by May the Warden will.',
  pattern: /^(?:by|in|on|from|before|during|within) [^,.;]{2,40}? (?=the [A-Z]|our |all |each |every )/i,
  fits: ['By 9 May the Mill Warden', 'Before frost all millers'],
  leaves: ['By 9 May millers'],
}

/** What a clause adds to the subject. */
export const subjectClauseRule: Rule = {
  why: 'Who …, supported by …, working with …, accepts this and … say more of the subject and name no second one.',
  pattern:
    /,? (?:who|which|that|whose|working with|together with|supported by|in consultation with|through|accepts?|agrees?|welcomes?|recognises?|acknowledges?)\b.*$/i,
  fits: ['the millers who grind rye', 'Mill Warden, supported by Ann', 'the Mill Office accepts this and'],
  leaves: ['the millers and Ann'],
}

/** Who helps the subject; the group is the names. */
export const supportedByRule: Rule = {
  why: 'The Mill Warden, supported by the Head of Locks, will … names who helps.',
  pattern: /,? (?:supported|assisted) by ([^.;:,]{3,80}?)(?:,| will| shall| must| should|\.|$)/i,
  fits: ['Mill Warden, supported by the Head of Locks, will'],
  leaves: ['a claim not supported'],
}

/** Posts whose first word is also a verb. */
export const postWithActRule: Rule = {
  why: 'A verb before a word with a capital is the beginning of a post: Support Manager, but not support managers.',
  pattern: /^\w+ [A-Z(]/,
  fits: ['Test Miller', 'Plan Warden'],
  leaves: ['Test millers'],
}

/** Who is told to act where nothing binds in so many words; the first that names somebody counts. */
export const doerRules = listRules({
  capitalTo: {
    why: 'Head of Mills to oil: a name with a capital before "to" and a verb.',
    pattern: /^([A-Z][^.;:]{1,90}?) to (?!(?:the|an?|all|any|each|every|our|its|their|which|whom|date|be)\b)[a-z]+/,
    fits: ['Mill Warden to oil the wheel'],
    leaves: ['Letters to the millers', 'Wheels to be oiled', 'Result to date'],
  },
  presentTask: {
    why: 'Who chairs, leads or owns something is responsible for it.',
    pattern: /^([A-Z][^.;:,]{1,70}?) (?:chairs|leads|coordinates|co-ordinates|oversees|owns|remains responsible)\b/,
    fits: ['The Mill Warden oversees the wheel'],
    leaves: ['the wheel leads down'],
  },
  agreedThat: {
    why: 'It was agreed that somebody should: who stands before the duty is the one bound.',
    pattern: new RegExp(
      `\\b(?:agreed|resolved|noted|decided) that ([^.;:]{2,90}?)\\s+(?:${dutyWords}|would)\\b(?! be )`,
      'i',
    ),
    fits: ['it was agreed that the warden should oil the wheel'],
    leaves: ['it was agreed that the wheel should be oiled'],
  },
  thatTheyAct: {
    why: 'That officers map: a resolution names who acts before a plain verb.',
    pattern: new RegExp(
      `^(?:that )?([^.;:]{2,90}?)\\s+(?:should )?(?!be\\b)(?:${actionVerbs})(?:e|y|ise|ize)?\\b`,
      'i',
    ),
    fits: ['that millers repair the wheel'],
    leaves: ['that millers be paid'],
  },
})
