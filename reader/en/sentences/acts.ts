import { fitsAny, type Rule } from '../../rule'

/** Verbs with which an English measure begins, as far as all their forms agree. */
export const actionVerbs = [
  'accelerat|achiev|act|adjust|adopt|advanc|agree|answer|assign|align|allocat|allow|amend|amplif|appl(?:y|ies)',
  'appoint|apprais|approv|arrang|ask|assess|attract|audit|ban|begin|bolster|book|boost|cancel|cap|catalogu|catch|ceas|bring|broaden',
  'build|carry|certif|chang|check|circulat|clarif|clean|clear|clos|collect|combin|commission|commit',
  'communicat|compar|compensat|compil|complet|configur|confirm|correct|conduct|consolidat|consult|contact|continu|convert|coordinat|crack|creat',
  'cultivat|cut|deal|deepen|defin|deliver|demarcat|deploy|design|develop|digitis|digitiz|direct|disabl',
  'demonstrat|disclos|display|distribut|doubl|decid|dispos|document|draft|draw|dredg|eliminat|embed|empower|enable|enact|encourag|end|enforc|engag|enrol|escalat',
  'enhanc|ensur|equip|establish|evaluat|expand|explor|extend|facilitat|fill|finalis|finaliz|finish',
  'fix|follow|focus|forg|form|formalis|foster|fund|give|grant|guarantee|guid|halv|handl|harmonis|help|hir|hold|host',
  'identif|implement|improv|includ|incorporat|increas|inform|initiat|innovat|inspect|install|integrat',
  'install|instruct|interview|introduc|invest|investigat|invit|issu|issue|join|keep|launch|lead|learn|licens|lift|link',
  'list|lower|maintain|make|manag|map|measur|meet|mend|merg|mobilis|mobiliz|modernis|modif|monitor|mov',
  'negotiat|nominat|notif|nurtur|obtain|offer|operat|open|optimi|organis|organiz|overhaul|oversee|patrol|pay|persist|pilot',
  'plan|plant|popularis|populariz|prepar|present|press|prevent|priorit|procur|produc|promot|propos',
  'prosecut|protect|provid|publish|purchas|pursu|push|put|rais|re-\\w+|reach|rebuild|reconcil|recover',
  'recruit|rectif|recycl|redeploy|redesign|reduc|refin|reform|refresh|refurbish|regulat|rehabilitat',
  'refund|releas|relocat|remind|repay|return|remov|renew|renovat|reopen|reorganis|repair|repeal|replac|reply|report|requir|resolv',
  'respond|restor|restructur|retain|review|revis|revitali|rewrit|roll|run|safeguard|screen|secur|seek',
  'sav|scan|schedul|select|send|serv|settl|separat|set|share|shorten|sign|simplif|speed|spend|spur|stabili|standardi',
  'standardis|start|step|stimulat|stop|suspend|streamlin|strengthen|strictly|striv|submit|subsidis|subsidiz',
  'supervis|supplement|support|survey|sweep|switch|tackle|tak|target|tell|tender|telephon|test|tighten|trac|track|train',
  'transfer|transform|translat|treat|trial|turn|undertak|unif|unleash|updat|upgrad|unblock|upload|urg|us|vaccinat|validat',
  'verif|visit|waiv|warn|withdraw|watch|widen|work|writ',
].join('|')

/** How the verb goes on in its plain form: create, specify, analyse, organise. */
const ending = '(?:e|y|se|ze|ise|ize)?\\b'

export const actRule: Rule = {
  why: 'A sentence that begins with a verb in its plain form tells somebody to do it.',
  pattern: new RegExp(
    `^(?:(?:also|further|better|fully|actively|regularly|continue to|work to)\\s+)?(?:\\w+ly\\s+)?(?:${actionVerbs})${ending}`,
    'i',
  ),
  fits: ['Repair the crossing', 'Quickly mend the fence', 'Work to simplify the form'],
  leaves: ['The crossing was repainted', 'Planning officers', 'Mapped routes'],
}

/** Who is to do what, as minutes and lists write it. */
export const toldDoerRule: Rule = {
  why: 'Names with capitals before "to" or a colon and an act are told to do it.',
  pattern: new RegExp(
    `^(?:The )?[A-Z][\\w.'’]*(?:(?:,| and| &| of| for| the|/)*[ /]?(?:(?<![\\w.'’)])[A-Z]|\\()[\\w.'’)]*){0,9}(?: to|:) (?:\\w+ly )?(?:${actionVerbs})`,
  ),
  fits: ['Parish Warden to inspect the stile', 'XY/ZZ: mend the gate', 'The Dean of Arts to write to all'],
  leaves: ['Three wardens came to inspect it', 'Parish Warden went home'],
}

/** Whether words begin with an act. */
export const startsWithAct = (words: string): boolean => fitsAny(actRule, words)

/** Whether words name somebody and what they are to do. */
export const namesDoer = (words: string): boolean => fitsAny(toldDoerRule, words)
