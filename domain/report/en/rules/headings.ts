import type { HeadingKind } from '../../zh/rules/headings'

/** Names of sections in English reports; the first that fits wins. */
export const headingRules: { kind: HeadingKind; pattern: RegExp }[] = [
  {
    kind: 'done',
    pattern:
      /\b(progress (?:on|against|since)|since last (?:year|review)|what (?:has changed|we (?:did|have done|(?:have )?(?:achieved|delivered|completed)))|achievements?|highlights|last year's|previous (?:year|actions?)|review of (?:20\d\d|the (?:past|last|previous))|20\d\d in review|completed|accomplishments?|how we did|our performance|work in 20\d\d|successes|what went well|effectiveness|status of (?:previous|last))\b/i,
  },
  {
    // What is to be done, though the heading names the problems too.
    kind: 'nextSteps',
    pattern:
      /^(?:[\d.]+\s+|[A-Z]\.\s+)?(?:(?:planned |proposed |agreed |further |key )?(?:actions?|steps|measures) (?:to (?:address|resolve|tackle|remedy|improve|close|mitigate|be taken)|in response|we (?:will|are)|planned|proposed)|what (?:we|the \w+) (?:are (?:now )?(?:doing|going to do)|is (?:now )?doing|will|plans?|intends?|(?:still )?(?:need|have) to do|still (?:need|have) to do)|how we (?:will|plan to|intend to|are going to)|addressing (?:the|these)|our (?:plan|response)\b)/i,
  },
  {
    // Plain-language pages ask: What are we doing about it?
    kind: 'nextSteps',
    pattern:
      /^(?:\d{1,2}[.)]\s*)?(?:what (?:are|will|do) we (?:\w+ )?(?:do|doing|plan|change)|how (?:are|will) we\b|what(?:'|’)s next|what happens next)/i,
  },
  {
    kind: 'shortcomings',
    pattern:
      /^(?:\d{1,2}[.)]\s*)?(?:where (?:are|do|did|have)(?:n(?:'|’)t)? we\b.*(?:good enough|fall|fail|short|improve|better)|what (?:isn(?:'|’)t|is not) working|what could (?:we )?(?:be better|do better)|(?:[ivxIVX]+[.]\s*)?(?:existing |main |remaining |outstanding )*(?:problems|issues|shortcomings|challenges)(?:,? and (?:their |the )?(?:reasons|causes|difficulties)))/i,
  },
  {
    kind: 'both',
    pattern:
      /\b(?:issues?|weakness(?:es)?|gaps?|shortcomings?|challenges?|problems?|areas? (?:for|of) (?:improvement|development)|findings)\b.*\b(?:actions?|next steps|plan|response|improvements?|recommendations?)\b/i,
  },
  {
    kind: 'shortcomings',
    pattern:
      /\b(what (?:we )?(?:still )?needs? to (?:improve|change|get better)|causes? of concern|matters? of concern|room for improvement|where we need to (?:improve|do better)|what (?:went wrong|we found|is not working)|barriers|deficienc(?:y|ies)|outstanding (?:issues|matters)|concerns?$|problems and challenges|main risks|(?:key )?findings$|where we (?:fell|fall) short|fell short|shortcomings?|weakness(?:es)?|areas? (?:for|of|needing|requiring) (?:improvement|development|concern)|(?:significant |key )?(?:governance )?(?:issues|challenges|problems)(?: (?:identified|remaining|facing.*|and risks))?$|gaps(?: identified)?$|what (?:did not|didn't|has not) (?:go|work)|what (?:still )?needs (?:to improve|improving|work)|difficulties|lessons|not (?:yet )?good enough|limitations)\b/i,
  },
  {
    kind: 'nextSteps',
    pattern:
      /\b(next[- ]steps?|what (?:the )?[\w ]{3,30} recommended|how we will\b.*|way forward|outlook|going forward|follow[- ]?up|agreed (?:management )?actions?|(?:remedial|corrective|improvement|further|proposed) (?:actions?|measures|steps)|actions? arising|summary of actions|milestones|timetable|deliverables|undertakings|pledges|projected targets|(?:what|how) we(?:'|’)ll\b.*|plans$|action (?:plan|table|list|log|points)|actions?(?: (?:for|to be taken|planned|required|agreed|we will take|in|during))?(?: .{0,30})?$|improvement plan|(?:our )?(?:plans?|priorities|commitments|tasks|goals|objectives|targets|work ?plan|programme|agenda|proposals?|intentions|aims) (?:for|in|to|over|during)\b.*|the year ahead|year ahead|looking (?:ahead|forward)|forward (?:plan|look)|what (?:we will|happens|comes) (?:do )?(?:next)?|what we (?:will|plan to|intend to|are going to) do|future (?:plans?|work|actions?|developments?)|planned (?:actions?|improvements?|work)|implementation plan|delivery plan|road ?map|recommendations|major tasks|work (?:plan|programme)|coming year|measures (?:to|for)|commitments?$|priorities$|strategic tasks|requirements and policy|policy orientation|development goals)\b/i,
  },
  {
    kind: 'background',
    pattern:
      /\b(introduction|about (?:this|the|us)|background|scope|purpose|foreword|summary|contents|glossary|definitions|our (?:role|council|services|principles)|governance framework|context|overview|opinion|conclusion|certification|signed|related|contact|methodology|principles)\b/i,
  },
]

/** A line that is a heading: short, without a full stop, capital first. */
export const isHeadingLine = (line: string): boolean =>
  line.length <= 90 &&
  line.split(/\s+/).length <= (/^(?:\d+|[IVX]+)[.．]/.test(line) ? 18 : 12) &&
  /^(?:[A-Z0-9"“(]|[IVX]+\.)/.test(line) &&
  !/[.;,!]$/.test(line) &&
  (!line.endsWith('?') || /^(?:\d{1,2}[.)]\s*)?(?:what|where|how|why|who|when)\b/i.test(line))
