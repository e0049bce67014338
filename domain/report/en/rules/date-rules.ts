import { endOfMonth } from '../../zh/rules/deadline-rules'
import {
  dayOf,
  lastOfHalf,
  lastOfMonth,
  lastOfQuarter,
  lastOfSeason,
  type Rule,
  slashedDay,
  yearOf,
} from './deadline-rule'

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const by =
  '(?:(?:by|before|no later than|not later than|on or before|prior to|from|until|to|in|on|during|end)\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?(?:the\\s+)?(?:early\\s+|late\\s+|mid-?\\s*|beginning of\\s+|start of\\s+)?)?'
const count = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)'
const fixed = (pattern: RegExp | string, due?: Rule['due'], accepts?: Rule['accepts']): Rule => ({
  kind: 'fixed',
  pattern: typeof pattern === 'string' ? new RegExp(pattern, 'i') : pattern,
  ...(due ? { due } : {}),
  ...(accepts ? { accepts } : {}),
})

/** Days, months, quarters, halves, seasons, terms and events: a fixed end. The earliest in the words wins. */
export const dateRules: Rule[] = [
  // 2026-03-31
  fixed(`${by}(?<year>20\\d\\d)-(?<one>\\d{2})-(?<two>\\d{2})\\b`, ({ year, one, two }) => `${year}-${one}-${two}`),
  // 31/03/2026, 31.3.26
  fixed(`${by}\\b(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<year>20\\d\\d|\\d\\d)\\b`, slashedDay),
  // by 31 March 2026, on the 1st of May
  fixed(
    `${by}(?:close of (?:play|business) on )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s*(?<year>20\\d\\d)?(?!\\d)`,
    dayOf,
  ),
  // by March 31, 2026
  fixed(`${by}${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year>20\\d\\d))?\\b(?!\\d)`, dayOf),
  // by the end of March 2026, Mar-26
  fixed(`${by}${month},?[\\s-]+(?<year>20\\d\\d)\\b`, lastOfMonth),
  fixed(`\\b${month}[-’'](?<year>\\d\\d)\\b`, lastOfMonth),
  // by the end of March; "may" is a month only where nothing follows it
  fixed(
    `\\b(?:by|before|in|until|end of|end|during)\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?(?:early\\s+|late\\s+|mid-?\\s*)?(?!may\\b(?!\\s*[,.;)]|$))${month}(?=[\\s,.;)]|$)`,
    lastOfMonth,
  ),
  // in the third quarter of 2026, Q3 2026, Q3
  fixed(
    /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:\b(?<quarter>first|second|third|fourth) quarter|\bQ(?<q>[1-4]))\b(?:,?\s+of)?(?:,?\s*(?:the\s+)?(?<year>20\d\d)(?![-/–]\d\d))?/i,
    lastOfQuarter,
  ),
  // in the first half of 2026, H1 2026
  fixed(
    /(?:\b(?:by|before|in|during)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?\b(?:(?<half>first|second) half(?: of(?: the year)?)?|(?<h>H[12]))(?:,? (?:of )?(?<year>20\d\d))?\b/i,
    (groups, planYear) => lastOfHalf({ ...groups, half: groups.half ?? groups.h }, planYear),
    ({ half, h, year }) => half !== undefined || (h !== undefined && year !== undefined),
  ),
  // in spring 2026, in early summer
  fixed(
    /\b(?:by|before|in|during|this|for|from|until)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?<part>early |late |mid-?)?(?:(?:spring|summer|autumn|winter)[/-])?(?<season>spring|summer|autumn|winter|fall)(?: (?:semester|term|season|recess))?(?:\s+(?:of\s+)?(?<year>20\d\d))?\b/i,
    lastOfSeason,
  ),
  // a cell that holds nothing else: Autumn 2026, Autumn term 2026
  fixed(
    /^(?<part>early |late |mid-?)?(?:(?:spring|summer|autumn|winter)[/-])?(?<season>spring|summer|autumn|winter|fall)(?: (?:semester|term|season))?(?:\s+(?:of\s+)?(?<year>20\d\d))?$/i,
    lastOfSeason,
  ),
  // late in a year; cells that hold nothing but a month or a year
  fixed(/\b(?:in |by |from )?late[- ](?<year>20\d\d)\b/i, ({ year }) => `${year}-12-31`),
  fixed(/^mid[- ]?(?<year>20\d\d)$/i, ({ year }) => `${year}-06-30`),
  fixed(`^${month}$`, lastOfMonth),
  fixed(/^(?<year>20\d\d)$/, ({ year }) => `${year}-12-31`),
  fixed(
    /\bby (?:Easter|Christmas|(?:the )?(?:start|beginning) of (?:the )?(?:\w+ ){0,3}(?:year|term|season|semester))\b/i,
  ),
  // by 2027, by the end of 2027
  fixed(/\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?<year>20\d\d)\b(?![-/–]\d\d)/i, ({ year }) => `${year}-12-31`),
  fixed(/\bby (?:mid|the middle of)[- ]?(?<year>20\d\d)\b/i, ({ year }) => `${year}-06-30`),
  // end of 2026, December of a plan
  fixed(/\bend of (?<year>20\d\d)\b(?![-/–]\d\d)/i, ({ year }) => `${year}-12-31`),
  // in 2028, where the plan is for another year
  fixed(
    /\b(?:in|during) (?<year>20\d\d)\b(?![-/–]\d\d)/i,
    ({ year }) => `${year}-12-31`,
    (groups, planYear) => planYear !== null && (yearOf(groups, null) ?? 0) > planYear,
  ),
  // a term: within six months of approval, in three years' time, over the next 12 months
  fixed(
    `\\b(?:within|over|in|for)\\s+(?:the\\s+)?(?:next|coming|following|first)?\\s*${count}\\s+(?:calendar\\s+)?(?:weeks?|months?|years?)(?:['’]s? time| time)?\\b(?:\\s+(?:of|from|after)\\s+(?:(?:the|this|its|being)\\s+(?:\\w+\\s+)?\\w+|receipt|publication|approval|adoption|appointment)\\b)?`,
    undefined,
  ),
  fixed(
    `(?:^within\\s+${count}\\s+(?:working\\s+|calendar\\s+|business\\s+)?days\\b|\\bwithin\\s+${count}\\s+(?:working\\s+|calendar\\s+|business\\s+)?days\\s+of\\s+(?:a|the|this|its|being)\\s+(?:notice|report|meeting|date|decision|publication|approval|adoption|plan)\\b)`,
  ),
  // by the end of the month, before the end of term
  // by the end of the month: the document's own
  fixed(/\b(?:by|before|at) the end of (?:the|this) month\b/i, (_, __, { base }) =>
    base ? endOfMonth(base.year, base.month) : undefined,
  ),
  fixed(
    /\b(?:by|before|at) the end of (?:the |this |next )?(?:quarter|week|term|summer|season|parliament|session|programme|project|pilot|contract)\b/i,
  ),
  // an event: before National Day, to the June meeting, ahead of the next election
  fixed(
    `\\b(?:by|before|at|to|for|ahead of|in time for)\\s+(?:the|our|its)\\s+(?:next\\s+)?(?:${month}\\s+)(?:committee\\s+|council\\s+|board\\s+)?(?:meeting|session)\\b`,
    lastOfMonth,
  ),
  fixed(
    /\b(?:by|before|at|to|ahead of|in time for) (?:the |our |its )?next (?:\w+ ){0,3}(?:meeting|session|AGM|elections?|inspection|review|audit|financial year)\b/i,
  ),
  fixed(
    /\b(?:before|ahead of|in time for) (?:the )?(?:National Day|Spring Festival|Christmas|Easter|new (?:school|academic|financial|fiscal|municipal) year|(?:school|academic) year|start of (?:the )?(?:\w+ ){0,3}(?:year|term|season))\b/i,
  ),
]
