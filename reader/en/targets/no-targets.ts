import { listRules, type Rule } from '../../rule'

const bought = 'grants|contracts|projects|assets|spending|orders|purchases|payments'
const counted =
  'companies|organisations|employers|invoices|transactions|balances|applications|requests|those|items|pending'

/** Words right before a number that make it no result to be reached. */
export const beforeNumberRules = listRules({
  comparison: {
    why: 'From, than or last year stand before what was, not what will be.',
    pattern: /\b(?:from|than|last year|previously|compared with)\s*$/i,
    fits: ['up from ', 'compared with '],
    leaves: ['up to '],
  },
  knownThings: {
    why: 'The, these, our or remaining seven are things already known.',
    pattern: /\b(?:the|these|those|both|our|its|their|all|other|remaining)\s*$/i,
    fits: ['oil the ', 'for all '],
    leaves: ['oil another '],
  },
  reviewedThings: {
    why: 'What is only reviewed, listed or considered is none the more for its number.',
    pattern:
      /\b(?:review|reconsider|consider|discuss|assess|look at|follow up|explain)(?:s|ed|ing)? (?:(?:the|all|its|our|these|of) ){0,2}$/i,
    fits: ['review ', 'discussing '],
    leaves: ['reviewers '],
  },
  priceOf: {
    why: 'A cost, budget or fee of so much is what it takes, not what it brings.',
    pattern: /\b(?:costs?|costing|budget|price|fees?|fine|estimated) (?:of |at |is |are )?(?:about |around |up to )?$/i,
    fits: ['at a cost of ', 'costing about '],
    leaves: ['cost the '],
  },
  reference: {
    why: 'Section, phase, page or resolution before a number only says which one.',
    pattern:
      /\b(?:section|article|act|phase|stage|part|chapter|paragraph|appendix|annex|page|no\.?|number|regulation|level|band|version|schedule|resolution)\s*$/i,
    fits: ['see page ', 'under Article ', 'mill no. '],
    leaves: ['pages with '],
  },
  time: {
    why: 'Every, next, past or a month before a number makes it a time.',
    pattern:
      /\b(?:every|each|next|past|last|january|february|march|april|may|june|july|august|september|october|november|december|q)\s*$/i,
    fits: ['on October ', 'every ', 'Q'],
    leaves: ['this week '],
  },
  joined: {
    why: 'A number joined to what stands before it by a slash, a dash or # is part of a date or a reference.',
    pattern: /[/–#-]\s*$|\d$/,
    fits: ['9/', 'mill #', '2'],
    leaves: ['mill: '],
  },
  whichThings: {
    why: 'Contracts of, orders worth or companies for a number are those that are meant.',
    pattern: new RegExp(`\\b(?:${bought}|${counted}) (?:of |worth |valued at |pending |for )+$`, 'i'),
    fits: ['publish contracts worth ', 'check invoices of '],
    leaves: ['sign contracts with '],
  },
})

/** Things chosen by their size; a bar stands before the amount. */
export const thresholdRule: Rule = {
  why: 'Review contracts above so much, or requests pending over so long: those are the ones meant.',
  pattern: new RegExp(
    `\\b(?:(?:review|check|approve|publish|answer|list|report|inspect|verify|audit|record|register|disclos|examin)\\w*\\b[^.;]{0,30}[a-z]s|${bought}|${counted}) (?:of |with |that are |which are )?\\|(?:over|above|below|under|more than|less than|fewer than|exceeding)\\b`,
    'i',
  ),
  fits: ['review exceptions |above £150', 'letters pending |over 60 days'],
  leaves: ['bring vacancies |below 8%', 'plant trees on |more than 40 acres', 'answer requests |within 9 days'],
}
