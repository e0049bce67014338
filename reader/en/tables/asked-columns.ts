import { listRules } from '../../rule'
import type { ColumnRule } from '../../table/column-kind'

const answerer =
  'management|executive|cabinet|ministry|university|trust|our|department|service|council|government|agency|client|auditee|official'

const answer = 'response|comments?|action|reply|action plan|response and action'

const advice =
  'recommendations?|required improvement|area for improvement|requirement|recommended action|what (?:the )?\\w+ recommended'

const fault =
  'issues?|weakness(?:es)?|gaps?|findings?|problems?|concerns?|observations?|shortcomings?|causes? of concern|areas? (?:for|of) (?:improvement|concern|development)'

const matter = 'matters? arising|what (?:is|was) wrong|what we found|deficienc(?:y|ies)|challenges?'

/** Columns that say what is wrong, what others asked for, and what is answered. */
export const askedColumns = listRules<ColumnRule>({
  issue: {
    why: 'Issues, findings and weaknesses say what is wrong.',
    kind: 'issue',
    pattern: new RegExp(
      `^(?:(?:key|main|audit|significant|identified|governance|control) )*(?:${fault}|${matter})(?: (?:addressed|to be addressed|identified|found|raised|noted|and risk|and implications?|/ ?\\w+))?$`,
      'i',
    ),
    fits: ['Key findings', 'Issue / risk', 'What was wrong'],
    leaves: ['Issue of permits'],
  },
  feedback: {
    why: 'You told us, and what we learned, say what was found wrong.',
    kind: 'issue',
    pattern: /^(?:in 20\d\d,? |what )?(?:we (?:learn(?:ed|t)|found|heard)|you (?:said|told us))$/i,
    fits: ['You said', 'What we learnt', 'In 2033, we heard'],
    leaves: ['We said'],
  },
  advice: {
    why: 'A recommendation is the measure, unless an answer stands beside it.',
    kind: 'advice',
    pattern: new RegExp(
      `^(?:(?:audit|agreed|original|our|key|summary of|inspection) )*(?:${advice})(?: (?:made|agreed|from .*|text))?$`,
      'i',
    ),
    fits: ['Audit recommendation', 'What the warden recommended', 'Requirement'],
    leaves: ['Recommended reading'],
  },
  answer: {
    why: 'A response by the management or another body takes up what was recommended, or does not.',
    kind: 'answer',
    pattern: new RegExp(
      `^(?:agreed )?(?:${answerer})(?:al)?(?:'s|’s)? (?:${answer})(?: and .{2,20})?$|^(?:response|reply|what (?:still )?remains(?: to be done)?|still to (?:do|be done)|(?:remaining|outstanding) (?:work|actions?))$`,
      'i',
    ),
    fits: ['Management response', 'Council’s action plan', 'Reply', 'What remains'],
    leaves: ['Response times'],
  },
})
