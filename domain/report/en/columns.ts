import type { ColumnKind } from '../table/column-kind'

/** What English heads of columns and labels of lines are called; the first that fits wins. */
export const englishColumns: { kind: ColumnKind; pattern: RegExp }[] = [
  // Which row it is.
  {
    kind: 'number',
    pattern:
      /^(?:(?:action |rec(?:ommendation)? |issue |item |risk )?(?:no|nos|number|ref|reference|id|#)\.?(?: no\.?)?|item|serial|s\/n|sr\.? no\.?)$/i,
  },
  // Who helps.
  { kind: 'supporting', pattern: /^support(?:ed|ing)?\b|^(?:partners?|contributors?|consulted|with)$/i },
  // Where it stands now.
  {
    kind: 'progress',
    pattern:
      /^(?:current |latest |overall |implementation )?(?:status|progress|position|update|RAG|closed)(?: (?:to date|rating|update|so far|at \w+.*|as at .*|notes?|summary))?$|^(?:(?:accepted|agreed)(?:\?| \(?y\/n\)?)|accept(?:ed)? ?\/ ?reject(?:ed)?|outcome so far|completed?\??|done\??|% complete)$/i,
  },
  // What it costs, how grave it is: no part of a promise.
  {
    kind: 'remark',
    pattern:
      /^(?:notes?|comments?|remarks?|budget|costs?|resources?(?: (?:required|needed))?|funding|evidence|page|rating|grade|severity|likelihood|impact|risk rating|priority rating|source|dependenc(?:y|ies)|risks?|implications?|para(?:graph)?)$/i,
  },
  // Until when.
  {
    kind: 'deadline',
    pattern:
      /^(?:by )?when\??$|^(?:(?:agreed|proposed|expected|anticipated|projected|original|revised|target|due|planned|implementation|completion|delivery|estimated|review|end) )*(?:deadline|due|date|timescales?|timelines?|timeframe|timing|time frame|completion|time limit|deadline)(?: (?:date|for (?:completion|implementation|delivery|action)|of completion))?$|^(?:complete|completion|implement|deliver|due|action|finish)(?:ed)? by(?: (?:when|date))?$|^(?:frequency|by date|dates|due by|to be (?:done|completed) by|target (?:completion|quarter|month))$/i,
  },
  // Who does it.
  {
    kind: 'lead',
    pattern:
      /^(?:\w+ )?(?:owners?|leads?|assigned to|accountable|responsib\w*)(?: (?:officers?|person|persons|department|directorate|manager|body|team|unit|agency|organisation|organization|member|director|party|for\b.*|lead|official|office|branch|service|post|role|owner|authority|division|councillor))?(?:\(s\))?$|^(?:who\??|who is responsible\??|by whom\??|whom\??|(?:action )?owner\(s\)|department|directorate|delegated to|actioned by|action officer|officer|lead (?:implementing|responsible|coordinating) (?:agency|body|department|ministry|unit)|contact (?:person|officer|name)|named contact|led by|agency|assignee|manager)$/i,
  },
  // What is wrong.
  {
    kind: 'issue',
    pattern:
      /^(?:(?:key|main|audit|significant|identified|governance|control) )*(?:issues?|weakness(?:es)?|gaps?|findings?|problems?|concerns?|observations?|shortcomings?|causes? of concern|areas? (?:for|of) (?:improvement|concern|development)|matters? arising|what (?:is|was) wrong|what we found|deficienc(?:y|ies)|challenges?|(?:in 20\d\d,? |what )?(?:we (?:learn(?:ed|t)|found|heard)|you (?:said|told us)))(?: (?:identified|found|raised|noted|and risk|and implications?|\/ ?\w+))?$/i,
  },
  // What is asked: the measure itself, unless an answer stands beside it.
  {
    kind: 'advice',
    pattern:
      /^(?:(?:audit|agreed|original|our|key|summary of|inspection) )*(?:recommendations?|required improvement|area for improvement|requirement|recommended action|what (?:the )?\w+ recommended)(?: (?:made|agreed|from .*|text))?$/i,
  },
  {
    kind: 'answer',
    pattern:
      /^(?:agreed )?(?:management|executive|cabinet|ministry|university|trust|our|department|service|council|government|agency|client|auditee|official)(?:al)?(?:'s|’s)? (?:response|comments?|action|reply|action plan|response and action)(?: and .{2,20})?$|^(?:response|reply)$/i,
  },
  // How much.
  {
    kind: 'target',
    pattern:
      /^(?:targets?|(?:performance |key )?(?:measures? of success|indicators?|KPIs?)|success (?:measures?|criteria|criterion)|how (?:we will|will we) (?:know|measure).*|(?:expected |desired |intended )?(?:outcomes?|results?|outputs?|impact|benefits?)|what (?:success|good) (?:will )?looks? like)$/i,
  },
  // What is to be done.
  {
    kind: 'task',
    pattern:
      /^(?:(?:planned|proposed|agreed|key|required|improvement|specific|corrective|rectification|remedial|further|next|main|management|priority|detailed|mitigating|preventive) )*(?:actions?|commitments?|tasks?|steps?|activit(?:y|ies)|improvements?|measures?|milestones?(?: activit(?:y|ies))?|deliverables?|initiatives?|next steps?|pledges?|undertakings?)(?: (?:required|planned|proposed|needed|agreed|taken|points?|items?|to be taken|to (?:address|resolve|take|do)\b.*|we will take|plan|description|and deliverables?))?$|^(?:what(?: (?:we will do|will (?:we do|be done|happen)|needs to (?:be done|happen)|by))?\??|description of action|(?:therefore,? )?(?:in 20\d\d,? |and |what )?we will(?: do| now do)?|how(?: we will do it)?|remedy|we will)$/i,
  },
  // What it belongs to.
  {
    kind: 'group',
    pattern:
      /^(?:(?:strategic|priority|key|corporate) )*(?:themes?|areas?|principles?|categor(?:y|ies)|priorit(?:y|ies)|objectives?|goals?|strand|domain|workstream|pillar|aim|outcome area|service|topic|subject|heading|focus area)$/i,
  },
]

/** What an English head or label names, or null. */
export function readEnglishColumn(words: string): ColumnKind | null {
  const head = words.replace(/^[*\s]+|[:*\s.…]+$/g, '').replace(/\s+/g, ' ')
  if (head.length === 0 || head.length > 48) return null
  return englishColumns.find(({ pattern }) => pattern.test(head))?.kind ?? null
}

/** A cell that says that a row's work is over. */
export const saysDone = (words: string): boolean =>
  /^[\s*✓✔☑]*(?:complete[d]?|closed|done|implemented|delivered|discharged|finished|achieved|superseded|withdrawn|no longer (?:required|needed)|cancelled|green\s*[-–(:]\s*complete[d]?|✓|✔|100 ?%)(?![\s-]*(?:by\b|in part|partly|not\b))/i.test(
    words,
  )

/** A cell that points to the one above, or holds nothing. */
export const repeatsAbove = (words: string): boolean =>
  /^(?:as above|see above|ditto|same|same as above|"|″|”|[-–—/]|n\/?a|none|nil|tbc|tbd|not applicable)\.?$/i.test(words)
