import { listRules, type Rule } from '../../rule'

/** What may stand before a name without being part of it. */
export const nameOpenerRules = listRules({
  eachOf: {
    why: 'Each of, all, every and any say how many of them, not who.',
    pattern: /^(?:each of|all of|both|each|every|all|any|individual|other)\s+/i,
    fits: ['each of the wardens', 'Every warden'],
    leaves: ['Everyday wardens'],
  },
  relevant: {
    why: 'Relevant and responsible are no part of a name.',
    pattern: /^(?:the relevant|relevant|the responsible)\s+/i,
    fits: ['the relevant wardens'],
    leaves: ['relevance'],
  },
  article: {
    why: 'The, a, our and its are no part of a name.',
    pattern: /^(?:our|the|its|their|an?)\s+/i,
    fits: ['Our wardens', 'an engineer'],
    leaves: ['Andes Office'],
  },
})

/** What stands behind the head of a name. */
export const nameTailRule: Rule = {
  why: 'Of, for, in and the like say more of the one who is named before them.',
  pattern: /\s+(?:of|for|in|at|with|from|on|to|within|across|under|below|above)\s.*$/i,
  fits: ['Warden of the Mills', 'millers across the shire'],
  leaves: ['Offshore Office'],
}

/** What points to somebody named before. */
export const pointerRule: Rule = {
  why: 'This, these and said point to a name told before.',
  pattern: /^(?:this|these|both|said)\s+/i,
  fits: ['These wardens', 'said office'],
  leaves: ['Thisby'],
}

/** What stands between the bodies of a cell. */
export const bodyLinkRule: Rule = {
  why: 'And, & or with before a capital may part two bodies.',
  pattern: /\s+(?:and|&|with)\s+(?:the\s+)?(?=[A-Z])/,
  fits: ['Clerk and the Warden', 'Clerk & Warden'],
  leaves: ['Clerk and wardens'],
}

/** What stands between the names of several who act. */
export const nameLink: Rule = {
  why: 'Names of several who act are parted by commas, slashes, and, with or together with.',
  pattern: /(?<!\s)(?:\s*(?:,\s*(?:and\s+)?|;|\/)|\s+(?:&|and|together with|with)\s)\s*/,
  fits: ['Wardens, and Clerks', 'Clerk/Warden', 'Clerk together with Warden'],
  leaves: ['Clerks without Wardens'],
}
