import type { Rule } from '../../rule'
import { monthNames, seasonNames } from '../deadlines/date-words'

/** Items of a list in one line. */
export const inlineItemRule: Rule = {
  why: 'A number or letter in brackets within a line opens the next item, with the comma or and before it.',
  pattern: /(?:^|[,;.]?\s+(?:and\s+)?)\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/g,
  fits: ['mend it; and (2) sing', '(a) sing'],
  leaves: ['section 2(a) sings'],
}

/** What links an item to the next one. */
export const itemLinkRule: Rule = {
  why: 'A comma or semicolon, and or or, at the end of an item belong to the list.',
  pattern: /(?:[;,]\s*(?:and|or)?|\s+and)$/,
  fits: ['mend it; and', 'sing,', 'sing and'],
  leaves: ['sing on the sand', 'and sing'],
}

/** Ends of sentences that are items of a list. */
export const itemEndRule: Rule = {
  why: 'A semicolon at the end says that more items follow.',
  pattern: /;(?: and)?$/,
  fits: ['mend it;', 'mend it; and'],
  leaves: ['mend it.'],
}

/** Words that make a listed line a tale of the past. */
export const toldItemRule: Rule = {
  why: 'An item with was, were, has, had or have tells how things stand, not what to do.',
  pattern: /\b(?:was|were|has|had|have)\b/i,
  fits: ['the bells were rung', 'a bell that has a crack'],
  leaves: ['new bells'],
}

/** A time with a colon at the head of a line, which says when the thing after it is to be done. */
export const timeAheadRule: Rule = {
  why: 'Q1: mend the ferry, or Throughout the year: talks, says when and then what.',
  pattern: new RegExp(
    `^(?:Q[1-4]|H[12]|(?:by |early |mid-?|late )*(?:${monthNames}|${seasonNames})(?: 20\\d\\d)?|throughout the year|20\\d\\d(?:[-/]\\d\\d)?): (?=\\S)`,
    'i',
  ),
  fits: ['Q1: mend the ferry', 'By March 2031: mend the ferry', 'Throughout the year: talks with ferrymen'],
  leaves: ['March of the ferrymen: a review'],
}
