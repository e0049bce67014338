import { type DeadlineRule, fixedAt, fixedSomeDay } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { lastOfFiscal, lastOfFiscalQuarter } from './last-days'

const byEnd = '(?:\\b(?:by|before|in|during)\\s+)?(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?'

const words = '\\b(?:by|before|in|during|within|throughout|over)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?'

/** Financial years, whose last day the document tells, or 31 March. */
export const fiscalRules = listRules<DeadlineRule>({
  fiscalQuarter: {
    why: 'Quarters of a financial year are counted from its first month.',
    pattern: new RegExp(
      `${byEnd}(?:\\b(?<quarter>first|second|third|fourth) quarter(?: of)?|\\bQ(?<q>[1-4])(?: of)?),?\\s+(?:FY\\s?)?(?<from>20\\d\\d)\\s?[-/–]\\s?(?<to>20\\d\\d|\\d\\d)\\b`,
      'i',
    ),
    read: fixedAt(lastOfFiscalQuarter),
    fits: ['in Q2 2031/32', 'the third quarter of FY 2031-32'],
    leaves: ['Q2 2031'],
  },
  fiscalYear: {
    why: 'A year called FY, financial, fiscal or municipal ends when the document says it does.',
    pattern: new RegExp(
      `(?:${words})?\\b(?:FY\\s?|(?:financial|fiscal|municipal) year\\s+)(?<from>20\\d\\d|\\d\\d)(?:\\s?[-/–]\\s?(?<to>20\\d\\d|\\d\\d))?\\b`,
      'i',
    ),
    read: fixedAt(lastOfFiscal),
    fits: ['by the end of FY31', 'in the financial year 2031/32'],
    leaves: ['financial years'],
  },
  schoolYear: {
    why: 'A school or academic year ends when the school says.',
    pattern:
      /\b(?:by |before |in |during |over |at )?(?:the )?(?:end of )?(?:the )?(?:(?:school|academic) year 20\d\d\s?[-/–]\s?(?:20)?\d\d|20\d\d\s?[-/–]\s?(?:20)?\d\d (?:school|academic) year)\b/i,
    read: fixedSomeDay,
    fits: ['by the end of the 2031/32 academic year', 'school year 2031-32'],
    leaves: ['2031/32 year'],
  },
  doubleYearEnd: {
    why: '2031/32 year end is the last day of that financial year.',
    pattern:
      /\b(?:by |before |at )?(?:the )?(?:end of )?(?:the )?(?<from>20\d\d)\s?[-/–]\s?(?<to>20\d\d|\d\d) (?:(?:financial|fiscal) )?year(?:[- ]end)?\b/i,
    read: fixedAt(lastOfFiscal),
    fits: ['2031/32 year end', 'by the end of the 2031-32 financial year'],
    leaves: ['the 2031/32 count'],
  },
  doubleYear: {
    why: 'In 2031/32 is a financial year, though it is not called one.',
    pattern: new RegExp(`${words}(?<from>20\\d\\d)\\s?[-/–]\\s?(?<to>20\\d\\d|\\d\\d)\\b`, 'i'),
    read: fixedAt(lastOfFiscal),
    fits: ['during 2031-2032', 'by the end of 2031/32'],
    leaves: ['the 2031/32 count'],
  },
  bareDoubleYear: {
    why: '2031/32 at the end of words is when something is due.',
    pattern: /\b(?<from>20\d\d)[-/–](?<to>\d\d)$/,
    read: fixedAt(lastOfFiscal),
    fits: ['2031/32', 'new wheel 2031-32'],
    leaves: ['2031/32 count'],
  },
})
