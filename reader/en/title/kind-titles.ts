import type { Rule } from '../../rule'

/** First lines of the record of a meeting. */
export const minutesTitle: Rule = {
  why: 'Minutes, meeting notes and action notes are the record of a meeting.',
  pattern: /\b(?:minutes|notes? of (?:the|a) meeting|meeting (?:notes?|record)|action notes?)\b/i,
  fits: ['Minutes of the ferry board', 'Note of a meeting', 'Action notes'],
  leaves: ['A minute of silence'],
}

/** First lines of the page of one item that a meeting decided. */
export const decisionTitle: Rule = {
  why: 'Agenda item, decision and issue details head a page on what was decided.',
  pattern: /^(?:Agenda item|Decision(?: details)?|Issue details)\b/i,
  fits: ['Agenda item', 'Decision: ferry times'],
  leaves: ['Decisive weeks'],
}

/** First lines of a document that answers what others recommended; it names no owners of its own. */
export const replyTitle: Rule = {
  why: 'A response answers what others recommended.',
  pattern: /\bresponse\b/i,
  fits: ['Response to the bell ringers'],
  leaves: ['Responses'],
}

/** First lines of a letter. */
export const letterOpening: Rule = {
  why: 'Dear and a name, or To all residents, open a letter.',
  pattern: /^(?:Dear (?!me\b)\w|To (?:all|our) \w+)/,
  fits: ['Dear Bell Ringers', 'Dear customer,', 'To all residents of the quay'],
  leaves: ['Dear me', 'To allow for tides'],
}
