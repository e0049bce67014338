import { listRules, type Rule } from '../../rule'

const duty = 'will|shall|must|should|ought to|has to|have to|needs? to|(?:is|are) responsible for'
const told = '(?:is|are) (?:required|asked|expected|instructed|requested|directed|tasked|due|invited) (?:to|with)'
const given = '(?:has|have) (?:agreed|undertaken|committed|been asked) to|(?:was|were) asked to|undertook to'
const meant = 'agree[sd]? to|undertakes? to|plans? to|intends? to|commits? to|aims? to|proposes? to|expects? to'

/** Verbs and phrases that bind the words before them. */
export const dutyWords = `(?:${duty}|${told}|${given}|${meant})`

/** The plainest of them, in their most common forms. */
export const plainDuty = '(?:will|shall|must|should|is to|are to)'
const adverb = '(?:(?:also|now|then|therefore|jointly|both|each|all|further|in turn)\\s+)?'

/** What binds the subject before it; the earliest in the sentence counts. */
export const bindingRules = listRules({
  duty: {
    why: 'Who stands before will, should, is asked to or agreed to is the one bound.',
    pattern: new RegExp(`\\s+${adverb}${dutyWords}\\b`, 'i'),
    fits: ['Millers will', 'Millers jointly agreed to', 'Millers are asked to'],
    leaves: ['Millers willingly'],
  },
  isTo: {
    why: 'Who stands before "is to" or "are to" is the one bound.',
    pattern: new RegExp(`\\s+${adverb}(?:is|are) to\\b`, 'i'),
    fits: ['Millers are to oil them', 'Millers then are to oil them'],
    leaves: ['Millers are tops'],
  },
  shortWill: {
    why: '’ll is will.',
    pattern: /[’']ll\b/i,
    fits: ["they'll oil them", 'they’ll oil them'],
    leaves: ['they all oil them'],
  },
})

/** After the verb that binds: words that make the subject suffer what is done. */
export const passiveRule: Rule = {
  why: 'Who will be sent a copy does nothing; who will be responsible or asked does.',
  pattern:
    /^\s+(?:(?:also|now|then|not|all|each|both|fully|first|only|further|\w+ly)\s+)?be (?!responsible|accountable|asked|required|able|given the task|tasked|in charge)/i,
  fits: [' be oiled in May', ' also be oiled'],
  leaves: [' be responsible for oil', ' oil them'],
}

/** Sentences whose subject suffers, so that who acts may stand behind "by". */
export const sufferingRules = listRules({
  willBe: {
    why: 'What will be, or is to be, done has its doer behind "by".',
    pattern: /\b(?:will|shall|must|should|is to|are to|to) (?:\w+ ){0,2}be\b/,
    fits: ['wheels will soon be oiled', 'wheels to be oiled'],
    leaves: ['wheels will turn'],
  },
  beDone: {
    why: 'Be with what is done has its doer behind "by".',
    pattern: /\bbe \w+ed\b/,
    fits: ['that wheels be oiled'],
    leaves: ['that wheels be there'],
  },
})

/** Where the sentence goes on with another body that binds itself. */
export const secondDoerRule: Rule = {
  why: 'A name with a capital and will, behind "and" or a semicolon, has a task of its own.',
  pattern: new RegExp(
    `(?:[,;] (?:and|while) |; | and | while )(?=((?:the |our )?[A-Z][^,;:.]{2,70}?) ${plainDuty}\\b)`,
    'g',
  ),
  fits: ['Millers will grind, and the Mill Warden will oil', 'Ann must grind; Bea should oil'],
  leaves: ['Millers will grind and oil', 'Ann will grind, and oil is to be bought'],
}

/** What binds somebody in the part before. */
export const firstDoerRule: Rule = {
  why: 'Only where the part before binds somebody too does the sentence hold two tasks.',
  pattern: new RegExp(`^[^;:]{2,200}?\\b${plainDuty}\\b`),
  fits: ['Millers will grind'],
  leaves: ['Rye and oats'],
}
