/** Verbs with which an English measure begins, in their plain form. */
export const actionVerbs =
  'accelerat|equip|broaden|select|hir|plant|clarif|compil|demarcat|dispos|dredg|empower|inspect|interview|investigat|incorporat|innovat|install|licens|link|mobilis|mobiliz|notif|patrol|pay|redeploy|regulat|rehabilitat|relocat|renovat|reopen|rewrit|screen|strictly|supervis|supplement|translat|urg|vaccinat|visit|warn|popularis|populariz|persist|deal|handl|consult|reform|respond|reply|list|recover|recycl|separat|sign|staff|subsidis|subsidiz|trac|treat|watch|striv|book|circulat|contact|remind|mend|clean|sweep|prosecut|rebuild|repeal|certif|reconcil|disabl|rectif|re-\\w+|achiev|adopt|adjust|advanc|agree|align|allocat|amend|appoint|appl(?:y|ies)|apprais|approv|arrang|ask|assess|attract|audit|begin|boost|bring|build|carry|chang|check|clarif|clear|clos|collect|combin|commission|commit|communicat|complet|conduct|consolidat|consult|continu|convert|coordinat|creat|crack|cut|defin|deepen|deliver|deploy|design|develop|digitis|digitiz|direct|document|draft|draw|eliminat|embed|encourag|end|enforc|engag|enhanc|ensur|establish|evaluat|expand|explor|extend|facilitat|fill|finalis|finaliz|finish|focus|forg|form|formalis|foster|fund|give|grant|guarantee|guid|harmonis|help|hold|host|identif|implement|improv|includ|increas|inform|initiat|install|integrat|introduc|invest|invit|issu|join|keep|launch|lead|learn|maintain|make|manag|map|measur|meet|merg|modernis|modif|monitor|mov|negotiat|offer|open|organis|organiz|overhaul|oversee|pilot|plan|prepar|present|press|prevent|priorit|procur|produc|promot|propos|protect|provid|publish|purchas|pursu|push|put|rais|reach|recruit|redesign|reduc|refin|reform|refresh|refurbish|remov|renew|reorganis|repair|replac|report|requir|resolv|restor|restructur|retain|revis|review|revitali|roll|run|safeguard|secur|seek|send|set|share|shorten|simplif|speed|standardis|start|stop|streamlin|strengthen|submit|support|survey|switch|tak|target|test|tighten|track|train|transfer|transform|trial|turn|undertak|unif|updat|upgrad|us|verif|widen|work|writ|amplif|bolster|ban|lift|lower|optimi|stabili|standardi|step|tackle|act|enact|enable|allow|spur|stimulat|unleash|nurtur|cultivat|spend|issue'

/** An act at the head of a sentence, perhaps after an adverb. */
export const startsWithAct = new RegExp(
  `^(?:(?:also|further|better|fully|actively|regularly|continue to|work to)\\s+)?(?:\\w+ly\\s+)?(?:${actionVerbs})(?:e|y|se|ze|ise|ize)?\\b`,
  'i',
)

/** Words with which a body binds itself. */
export const promises =
  /\b(?:will|shall|must|should|is to|are to|intends? to|plans? to|aims? to|commits? to|has to|have to|needs? to|ought to|going to|expects? to|is due to|are due to|is scheduled to|is required to|are required to|to be|(?:intend|plan|propose|aim)s? also to)\b/i

export const strongPromises =
  /\b(?:will|shall|must|is to|are to|intends? to|plans? to|commits? to|undertakes? to|is required to|are required to)\b/i

/** Sentences that bind nobody to anything that could be shown. */
export const noMeasure: {
  rule: 'guidingLead' | 'vow' | 'fact' | 'explanation' | 'doneWork' | 'closing'
  pattern: RegExp
}[] = [
  {
    rule: 'guidingLead',
    pattern:
      /\b(?:the following|as follows|set out below|listed below|in the (?:table|list) below|table below|below (?:sets|shows|lists))\b|:$/i,
  },
  {
    rule: 'guidingLead',
    pattern:
      /^(?:this|next|the coming) year,? (?:we|the \w+) (?:want|hope|wish|expect)s?\b|^(?:our|the) (?:priorities|aims|focus|aim|ambition|vision) (?:is|are)\b/i,
  },
  {
    rule: 'guidingLead',
    pattern:
      /^(?:the year )?20\d\d (?:is|will be|marks) (?:a|an|the|our)\b|^to (?:accomplish|achieve|deliver|meet) (?:this|these|our|the) [^,]{0,60}, (?:we|it) (?:must|need|should)\b/i,
  },
  {
    rule: 'vow',
    pattern: /^(?:we|i|the \w+|members|all) (?:\w+ly )?(?:hopes?|wish(?:es)?|trusts?|looks? forward|prides?)\b/i,
  },
  {
    rule: 'vow',
    pattern:
      /\b(?:we (?:all )?believe|we (?:are|remain) (?:proud|confident|determined|committed)|we will (?:never|always)|never (?:stop|forget|give up|waver)|at the heart of everything|let us|we owe it|no stone unturned|is (?:in )?everyone's)\b/i,
  },
  {
    rule: 'explanation',
    pattern:
      /^(?:this|these|that|those|such|it) (?:is|are|was|were|reflects?|shows?|means?|will (?:help|mean|allow|enable|ensure|give|make|support))\b|^(?:because|since|as a result|that is why)\b/i,
  },
  {
    rule: 'doneWork',
    pattern: /^(?!.*\b(?:will|shall|must)\b)(?!.*[’']ll\b)(?:we|they|i)[’']ve (?:\w+ly |now |since )?\w+/i,
  },
  {
    rule: 'doneWork',
    pattern:
      /^(?:in|during|since|over) (?:the (?:past|last)|last|20\d\d|march|april|may|june|july|august|september|october|november|december|january|february)[^,]{0,30},? [^.]{0,80}\b(?:was|were|has been|have been|had|completed|agreed|approved|launched|published|opened|introduced|delivered)\b(?![^.]*\b(?:will|shall|must|to be)\b)/i,
  },
  {
    rule: 'doneWork',
    pattern:
      /^(?!.*\b(?:will|shall|must|should|is to|are to)\b).*\b(?:has|have|had) (?:already |now |also |since )?(?:been )?\w+(?:ed|en|t)\b/i,
  },
  {
    rule: 'fact',
    pattern:
      /^(?:there (?:is|are|was|were)|thank|we (?:thank|welcome|recognise|recognize|acknowledge|note|know|think))\b(?![^.]*\b(?:will|shall|must)\b)/i,
  },
  {
    rule: 'fact',
    pattern: /^[^.,]{2,40} (?:is|are) (?:what|why|how|where|who)\b/i,
  },
  {
    rule: 'fact',
    pattern:
      /\bwill (?:depend (?:on|upon)|be (?:an?|the) (?:\w+ ){1,2}(?:one|year|time|period)\b)|(?:^|\s)[A-Z]{1,2} = /i,
  },
  {
    // What others said or asked binds nobody here.
    rule: 'fact',
    pattern:
      /^(?!.*\b(?:agreed|undertook|action)\b)[^."“]{0,80}\b(?:said|thought|argued|complained|praised|have asked whether|has asked whether|it is hoped|we expect that|we have every confidence)\b/i,
  },
  {
    rule: 'explanation',
    pattern:
      /^(?:these|those|such) (?:\w+ ){1,2}will (?:help|mean|allow|enable|ensure|give|make|support)\b|^\w+ing\b[^.]{0,100} (?:is|are) (?:an?|the|key|vital|essential)\b/i,
  },
  {
    // Resolve without an act, and what a promise is good for.
    rule: 'vow',
    pattern:
      /^(?:but |and )?(?:to [^,]{0,60}, )?(?:we|all of us) (?:must|need to|should|will) (?:all )?(?:redouble|do everything in our power|spare no|have clear priorities|work (?:hard|together)|rise to|strive to (?:improve our|do (?:our|better)|live up))\b|\bwill (?:lay|provide|form) (?:a|the) (?:\w+ )?(?:foundation|basis)\b|\bwill (?:face|encounter) (?:\w+ ){0,2}(?:challenges|difficulties|pressure|tasks|risks)\b|\bwill (?:enable|allow|help) (?:all |each )?(?:of )?us\b/i,
  },
  {
    // What a paper asks the meeting that reads it.
    rule: 'fact',
    pattern:
      /\b(?:is|are) (?:asked|invited|recommended|requested) to (?:note|approve|endorse|agree|consider|receive|comment|discuss|adopt|support)\b/i,
  },
  {
    // What is foreseen, not promised.
    rule: 'fact',
    pattern:
      /\b(?:is|are) (?:expected|forecast|projected|likely|estimated|set|bound) to (?:be|remain|rise|fall|increase|decrease|decline|grow|stay|continue|reach)\b/i,
  },
  {
    // Questions, what a writer asked, what is only thought about.
    rule: 'fact',
    pattern:
      /\?["”’)]?$|^you (?:asked|said|told|wrote|raised|mentioned)\b|^(?:\*\*[^*]{1,40}\*\*:? ?)?(?:we|the \w+) (?:are|is) (?:still )?(?:looking (?:at|into)|considering|exploring|thinking)\b(?!.*\b(?:will|by)\b)/i,
  },
  {
    rule: 'closing',
    pattern:
      /^(?:for more information|contact|yours|signed|approved by|prepared by|see also|further (?:details|information)|appendix|annex\b|source:|note:)/i,
  },
]

/** Words that speak of what is lacking. */
export const problems =
  /\b(?:not|no|never|only|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|weak\w*|late|later|delay\w*|overdue|slow\w*|out of date|outdated|poor\w*|gap|gaps|insufficient|inadequate|limited|below|behind|missing|missed|incomplete|inconsistent\w*|unclear|without|too (?:few|many|long|much|little|slow|often)|shortage|short of|shortfall|backlog|vacan\w*|difficult\w*|problem\w*|challeng\w*|need(?:s|ed)? (?:to|improvement)|still|remain(?:s|ed)?|longer than|more than|less than|fewer than|could not|did not|does not|cannot|unable|risk\w*|pressure\w*|uneven|weaknesses|complain\w*)\b/i
export const causeLead =
  /\b(?:(?:we think |we believe )?(?:this|these|that|it|the (?:main )?(?:reason|cause)s?) (?:\w+ ){0,3}(?:happened|arose|occurred|is|are|was|were|stems?|resulted?|due)[^.]{0,20}?\b(?:because|due to|from|that)|because(?: of)?|due to|as a result of|caused by|(?:\w+ ){1,3}put (?:this|it|these) down to|(?:is|are|was|were) (?:largely |mainly |partly )?(?:attributable|owing) to|stems? from|reflects?)\s+/i

/** Who is to do what, as minutes and lists write it: Town Clerk to forward…, AB/CD to visit…. */
export const namesDoer = new RegExp(
  `^(?:The )?[A-Z][\\w.'’]*(?:(?:,| and| &| of| for| the|/)*[ /]?[A-Z(][\\w.'’)]*){0,9}(?: to|:) (?:\\w+ly )?(?:${actionVerbs})`,
)

/** Owning up: we are aware of problems, there remain difficulties, the following weaknesses. */
export const admission =
  /\b(?:aware|conscious|mindful|recogni[sz]e|acknowledge|admit|face|faces|facing|soberly|remain|still)\b[^.]{0,80}\b(?:problems|challenges|difficulties|shortcomings|weaknesses|deficiencies|room for improvement)\b[^.]{0,60}[.:]/i
