import { actionVerbs } from './acts'

const duty =
  '(?:will|shall|must|should|ought to|has to|have to|needs? to|(?:is|are) responsible for|(?:is|are) (?:required|asked|expected|instructed|requested|directed|tasked|due|invited) (?:to|with)|(?:has|have) (?:agreed|undertaken|committed|been asked) to|(?:was|were) asked to|undertook to|agree[sd]? to|undertakes? to|plans? to|intends? to|commits? to|aims? to|proposes? to|expects? to)'

/** What may stand before the subject of an English sentence: when, where, with whom, and links. */
export const intro =
  /^(?:(?:and|but|instead|then|also|meanwhile|in addition|additionally|finally|secondly|first|second|third|fourth|further|to this end|until then|from then on),? )?(?:(?:by|in|on|at|from|before|during|within|after|until|over|where|working with|together with|to|as|once|throughout|subject to|following|with|for|under|through|against|when|if|drawing on|building on|no later than|starting)\b[^,.;]{2,90}, )?/i
export const bareIntro = /^(?:by|in|on|from|before|during|within) [^,.;]{2,40}? (?=the [A-Z]|our |all |each |every )/i

/** A verb that binds the words before it. */
export const binds = new RegExp(
  `(?:\\s+(?:(?:also|now|then|therefore|jointly|both|each|all|further|in turn)\\s+)?(?:${duty}\\b|(?:is|are) to\\b)|[’'](?:ll)\\b)`,
  'i',
)
/** After these a subject suffers what is done; it does not do it. */
export const passive =
  /^\s+(?:(?:also|now|then|not|all|each|both|fully|first|only|further|\w+ly)\s+)?be (?!responsible|accountable|asked|required|able|given the task|tasked|in charge)/i

/** Head of Legal to circulate …; the Deputy chairs …; it was agreed that the Clerk …; that officers map …. */
export const doers: RegExp[] = [
  /^([A-Z][^.;:]{1,90}?) to (?!(?:the|an?|all|any|each|every|our|its|their|which|whom|date|be)\b)[a-z]+/,
  /^([A-Z][^.;:,]{1,70}?) (?:chairs|leads|coordinates|co-ordinates|oversees|owns|remains responsible)\b/,
  new RegExp(`\\b(?:agreed|resolved|noted|decided) that ([^.;:]{2,90}?)\\s+${duty}\\b(?! be )`, 'i'),
  new RegExp(`^(?:that )?([^.;:]{2,90}?)\\s+(?:should )?(?!be\\b)(?:${actionVerbs})(?:e|y|ise|ize)?\\b`, 'i'),
]

/** Who does it, behind the verb: … will be compiled by the Monitoring Officer. */
export const agent =
  /\b(?:by|led by|responsibility of|co-?ordinated by|overseen by)\s+((?:the |our )?[A-Za-z][^,.;()]{1,90}?)(?=[,.;()]|\s+(?:by|before|in|to|with|from|who|which|at|on|within|during|every|each|after|under|through|annually|quarterly|monthly)\b|$)/g
export const maySuffer = /\b(?:will|shall|must|should|is to|are to|to) (?:\w+ ){0,2}be\b|\bbe \w+ed\b/

/** Who leads and who helps, told at the end: with the Planning Bureau taking the lead and the Forestry Bureau cooperating. */
export const leading =
  /\b(?:with|led by) ((?:the )?[A-Z][^,.;]{2,80}?) (?:taking the lead|in the lead|as (?:the )?lead|leading|in charge|responsible)\b/
export const helping =
  /(?:\band|,|\bwith|\bby) ((?:the )?[A-Z][^,.;]{2,80}?) (?:cooperating|co-operating|assisting|participating|supporting|in support|providing support)\b/

export const bracketed =
  /[([](?:(?:Lead|Owner|Responsible|Action|Responsibility|By)[^:()]{0,20}: ?)?([^()[\]]{2,120}(?:\([^()]{1,40}\))?)[)\]]\.?$/
export const labelled =
  /(?:^|[\s–—-])(?:Lead|Owner|Responsible(?: \w+)?|Responsibility|Accountable(?: \w+)?|Action by)(?: officer| body| department)?: ?([^;|]{2,80}?)(?=[;|.]|$| [–—-] )/
