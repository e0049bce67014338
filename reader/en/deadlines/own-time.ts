import { listRules, type Rule } from '../../rule'
import { wholeMonthName } from './date-words'

/** Papers whose first date is the day on which they were written or met. */
export const datedPaperRules = listRules({
  meeting: {
    why: 'Minutes, meetings, sessions and speeches are held on the day at their head.',
    pattern: /\b(?:minutes|meeting|delivered|session|briefing)\b/i,
    fits: ['Minutes of the Tide Board', 'delivered at the pier'],
    leaves: ['Tide plan'],
  },
  salutation: {
    why: 'Dear and a name below a date open a letter of that day.',
    pattern: /(?:^|\n)(?:Dear (?!me\b)\w|To (?:all|our) \w+)/,
    fits: ['Dear customer,'],
    leaves: ['Dear me'],
  },
  letter: {
    why: 'Letters and updates are dated at their head.',
    pattern: /\b(?:dated|update|letter|half-year|quarterly)\b/i,
    fits: ['Quarterly count', 'Letter to millers'],
    leaves: ['Yearly count'],
  },
})

/** How the date at the head of a paper is written; the first that fits counts. */
export const ownDateRules = listRules({
  dayFirst: {
    why: '9 May 2031, as British papers write.',
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${wholeMonthName},? (?<year>20\\d\\d)`, 'i'),
    fits: ['9 May 2031', '9th of October, 2031'],
    leaves: ['9 May'],
  },
  monthFirst: {
    why: 'May 9, 2031, as American papers write.',
    pattern: new RegExp(`\\b${wholeMonthName} \\d{1,2}(?:st|nd|rd|th)?,? (?<year>20\\d\\d)`, 'i'),
    fits: ['May 9, 2031'],
    leaves: ['May 9'],
  },
  monthOnly: {
    why: 'May 2031, where no day is told.',
    pattern: new RegExp(`\\b${wholeMonthName},? (?<year>20\\d\\d)`, 'i'),
    fits: ['October 2031'],
    leaves: ['2031'],
  },
})

const endMonth = `${wholeMonthName}(?:,? (?:\\d{1,2},? )?(?<year>20\\d\\d))?`

/** How a paper tells when its financial year ends; the first that fits counts. */
export const fiscalEndRules = listRules({
  yearSpan: {
    why: 'The financial year from one date to another ends with the second.',
    pattern: new RegExp(
      `(?:financial|fiscal|reporting) year[^.]{0,80}?(?:to|through|until|-) (?:\\d{1,2} )?${endMonth}`,
      'i',
    ),
    fits: ['financial year 1 October 2030 to 30 September 2031', 'Fiscal Year 2031 (through June 30, 2031)'],
    leaves: ['financial year 2031'],
  },
  yearEnded: {
    why: 'For the year ended 30 June names the last day.',
    pattern: new RegExp(
      `\\byears? (?:ended|ending|to|ends|end of)(?: on)? (?:\\d{1,2}(?:st|nd|rd|th)? )?${endMonth}`,
      'i',
    ),
    fits: ['the year ended 30 September 2031', 'years ending on 30th June'],
    leaves: ['the year ended well'],
  },
})

/** A financial year in a title; the groups are its first and its last year. */
export const fiscalTitle: Rule = {
  why: '2031/32, FY2031-32 and the year 2031–32 in a title are a financial year.',
  pattern: /(?<!\d)(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)(?!\d)/,
  fits: ['Ferry plan FY2031/32', 'Statement 2031–32'],
  leaves: ['Ferry plan 2031'],
}

const saidMade =
  '(?:published|issued|dated|adopted|approved|released|date(?: of (?:issue|publication|report|this report))?)(?: on)?:? +'

/** How a paper says on which day it was made; the first that fits counts. */
export const madeRules = listRules({
  madeDayFirst: {
    why: 'Published 9 May 2031, or that date alone on a line, is the day of the paper.',
    pattern: new RegExp(
      `(?:\\b${saidMade}|(?:^|\\n)|, )(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${wholeMonthName},? (?<year>20\\d\\d)(?=[.)]|$|\\n)`,
      'i',
    ),
    fits: ['Published 9 May 2031', 'Date: 9 May 2031', 'Response, 9 May 2031'],
    leaves: ['for the year ended 9 May 2031'],
  },
  madeMonthFirst: {
    why: 'Date: May 9, 2031 is the day of the paper.',
    pattern: new RegExp(
      `(?:\\b${saidMade}|(?:^|\\n))${wholeMonthName} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)(?=[.)]|$|\\n)`,
      'i',
    ),
    fits: ['Date: May 9, 2031'],
    leaves: ['since May 9, 2031 it sails'],
  },
})

const promisedBy = `\\b(?:by|before|until|no later than) (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${wholeMonthName},? (?<year>20\\d\\d)\\b`

/** Months with their year by which something is promised: the paper looks ahead from before them. */
export const promisedMonths = listRules({
  promisedBehind: {
    why: 'Will, and behind it by May 2031: the paper was written before that month.',
    pattern: new RegExp(`\\b(?:will|shall|must)\\b[^.;\\n]{0,120}?${promisedBy}`, 'gi'),
    fits: ['the ferry will sail by the end of May 2031', 'it shall be mended before 9 October 2031'],
    leaves: ['the ferry sailed by May 2031'],
  },
  promisedAhead: {
    why: 'By May 2031, and behind it will: so was this.',
    pattern: new RegExp(`${promisedBy}[^.;\\n]{1,80}? (?:will|shall|must)\\b`, 'gi'),
    fits: ['By 9 May 2031 the ferry will sail'],
    leaves: ['By 9 May 2031 the ferry had sailed'],
  },
})
