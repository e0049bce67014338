import type { Rule } from '../../rule'

const ordinals = '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?'

/** Where the next of several counted acts begins. */
export const nextOrdinalRule: Rule = {
  why: 'First, …; Second, …: the semicolon before the next number ends a sentence.',
  pattern: new RegExp(`;(?=\\s+(?:and\\s+)?(?:${ordinals}|Last(?:ly)?|Finally),)`, 'gi'),
  fits: ['First, oil the wheel; and second, rest', 'oil it; Lastly, rest'],
  leaves: ['oil it; the second wheel too'],
}

/** The number before a counted act. */
export const leadingOrdinalRule: Rule = {
  why: 'Firstly, and finally, are no part of the act they count.',
  pattern: new RegExp(`^(?:and\\s+)?(?:${ordinals}|Lastly|Finally),\\s+`, 'i'),
  fits: ['Thirdly, oil the wheel', 'and finally, rest'],
  leaves: ['First wheels, then oats', 'Last, rest'],
}

/** Words that announce counted things in one sentence with them. */
export const ordinalLeadRule: Rule = {
  why: 'Some problems remain: first, …; second, …: the words up to the colon only announce them.',
  pattern: new RegExp(`^[^:;]{8,240}:\\s+(?=(?:${ordinals}),)`, 'i'),
  fits: ['Some wheels are to be mended: first, the mill wheel'],
  leaves: ['Wheels: the first one'],
}

/** Words that announce several problems in one sentence with them. */
export const manifestRule: Rule = {
  why: 'The main manifestations are: …; …: the words up to the colon only announce what is lacking.',
  pattern:
    /^(?:the )?(?:main |existing |remaining )*(?:manifestations?|problems?|shortcomings?|issues?|weaknesses|they|these) (?:are|include|is)(?: as follows| that)?:\s+(?=[^;]+;)/i,
  fits: ['The main problems are: thin files; slow review'],
  leaves: ['The main problems are: thin files'],
}

/** What parts such problems. */
export const manifestEnd: Rule = {
  why: 'A semicolon, with and behind it, parts problems that one sentence lists.',
  pattern: /;\s+(?:and\s+)?/g,
  fits: ['thin files; and slow review'],
  leaves: ['thin files, and slow review'],
}
