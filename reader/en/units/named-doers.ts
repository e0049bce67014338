import { listRules, type Rule } from '../../rule'

const goesOn =
  'by|before|in|to|with|from|who|which|at|on|within|during|every|each|after|under|through|annually|quarterly|monthly'

/** Who does it, behind the verb. */
export const byDoerRule: Rule = {
  why: 'By, led by or overseen by names who does it, up to a mark or a word of time or place.',
  pattern: new RegExp(
    `\\b(?:by|led by|responsibility of|co-?ordinated by|overseen by)\\s+((?:the |our )?[A-Za-z][^,.;()]{1,90}?)(?=[,.;()]|\\s+(?:${goesOn})\\b|$)`,
    'g',
  ),
  fits: ['oiled by the Mill Warden before May', 'the responsibility of millers'],
  leaves: ['oiled by 9 May', 'nearby'],
}

/** Who leads, told behind the measure. */
export const leadRule: Rule = {
  why: 'With somebody taking the lead, as lead or in charge: that body leads.',
  pattern:
    /\b(?:with|led by) ((?:the )?[A-Z][^,.;]{2,80}?) (?:taking the lead|in the lead|as (?:the )?lead|leading|in charge|responsible)\b/,
  fits: ['with the Mill Office taking the lead', 'with Ann Roe in charge'],
  leaves: ['with the wheel leading'],
}

/** Who helps those who lead. */
export const helperRule: Rule = {
  why: 'Who cooperates, assists or supports is a helper.',
  pattern:
    /(?:\band|,|\bwith|\bby) ((?:the )?[A-Z][^,.;]{2,80}?) (?:cooperating|co-operating|assisting|participating|supporting|in support|providing support)\b/,
  fits: ['and the Weir Office cooperating', 'with Ann Roe in support'],
  leaves: ['and millers assisting'],
}

/** Who leads, told at the end of a measure. */
export const endDoerRules = listRules({
  endLabel: {
    why: 'Lead:, Owner: or Responsible: is followed by who does it.',
    pattern:
      /(?:^|[\s–—-])(?:Lead|Owner|Responsible(?: \w+)?|Responsibility|Accountable(?: \w+)?|Action by)(?: officer| body| department)?: ?([^;|]{2,80}?)(?=[;|.]|$| [–—-] )/,
    fits: ['Oil the wheel. Owner: Mill Warden', 'Responsible body: Mill Office; Weir Office'],
    leaves: ['Leader: Ann'],
  },
  endBracket: {
    why: 'A bracket at the end names who does it.',
    pattern:
      /[([](?:(?:Lead|Owner|Responsible|Action|Responsibility|By)[^:()]{0,20}: ?)?([^()[\]]{2,120}(?:\([^()]{1,40}\))?)[)\]]\.?$/,
    fits: ['Oil the wheel (Mill Warden)', 'Oil the wheel [Mill Warden].'],
    leaves: ['Oil the wheel (twice) and rest'],
  },
})

/** Small words before a name in a piece of a bracket or label. */
export const pieceOpenerRule: Rule = {
  why: 'And, with, led by and by are no part of the name behind them.',
  pattern: /^(?:and|with|led by|by) /,
  fits: ['led by Mill Warden', 'and millers'],
  leaves: ['bystander'],
}
