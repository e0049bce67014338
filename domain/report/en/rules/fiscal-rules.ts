import { lastOfFiscal, lastOfFiscalQuarter, type Rule } from './deadline-rule'

const words = '\\b(?:by|before|in|during|within|throughout|over)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?'

/** Financial years, whose last day the document tells, or 31 March: in FY2026-27, by the end of 2026/27. */
export const fiscalRules: Rule[] = [
  // Q3 2026/27: quarters counted from the year's first month.
  {
    kind: 'fixed',
    pattern:
      /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:\b(?<quarter>first|second|third|fourth) quarter(?: of)?|\bQ(?<q>[1-4])(?: of)?),?\s+(?:FY\s?)?(?<from>20\d\d)\s?[-/–]\s?(?<to>20\d\d|\d\d)\b/i,
    due: lastOfFiscalQuarter,
  },
  {
    kind: 'fixed',
    pattern: new RegExp(
      `(?:${words})?\\b(?:FY\\s?|(?:financial|fiscal|municipal) year\\s+)(?<from>20\\d\\d|\\d\\d)(?:\\s?[-/–]\\s?(?<to>20\\d\\d|\\d\\d))?\\b`,
      'i',
    ),
    due: lastOfFiscal,
  },
  {
    kind: 'fixed',
    pattern: new RegExp(`${words}(?<from>20\\d\\d)\\s?[-/–]\\s?(?<to>20\\d\\d|\\d\\d)\\b`, 'i'),
    due: lastOfFiscal,
  },
  { kind: 'fixed', pattern: /\b(?<from>20\d\d)[-/–](?<to>\d\d)$/, due: lastOfFiscal },
]
