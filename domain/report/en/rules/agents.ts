/** Nouns that name a person or a body who can be told to do something. */
const agentNouns =
  'officers?|officials?|directors?|managers?|heads?|chiefs?|executives?|secretar(?:y|ies)|ministers?|clerks?|treasurers?|auditors?|auditor-general|inspectors?|inspectorate|commissioners?|constables?|supervisors?|sergeants?|superintendents?|councill?ors?|members|chairs?|chair(?:man|woman|person)|convenors?|leaders?|mayors?|governors?|presidents?|principals?|headteachers?|teachers?|trustees?|leads?|advis[eo]rs?|co-?ordinators?|controllers?|administrators?|accountants?|solicitors?|lawyers?|counsel|registrars?|archivists?|engineers?|surveyors?|planners?|analysts?|ombudsman|rectors?|deans?|provosts?|bursars?|wardens?|rangers?|nurses?|matrons?|staff|employees|cadres|councils?|boards?|committees?|sub-?committees?|departments?|directorates?|divisions?|branch(?:es)?|units?|sections?|bureaux?|bureaus|offices?|agenc(?:y|ies)|authorit(?:y|ies)|ministr(?:y|ies)|commissions?|teams?|groups?|panels?|cabinet|governments?|trusts?|force|police|universit(?:y|ies)|colleges?|schools?|institut(?:e|es|ions?)|courts?|tribunals?|parliament|assembly|congress|compan(?:y|ies)|corporations?|associations?|federations?|unions?|society|forum|taskforce|task force|secretariat|localities|districts|counties|municipalities|prefectures|townships|provinces|boroughs|hospitals?|clinics?|contractors?|suppliers?|providers?|operators?|enterprises|landlords?|brigades?|depot|laborator(?:y|ies)|librar(?:y|ies)|organi[sz]ations?|partners|partnership|bodies|consultants?|investigators?|practitioners?|champions?|sponsor|regulator|watchdog|observatory|embassy|mission'

/** Departments that go by what they do: Finance will …, HR will …. */
const plainDepartments =
  /^(?:finance|legal|procurement|communications|governance|democratic services|human resources|people services|estates|property|housing|planning|highways|digital|information|internal audit|operations|facilities|resources|performance|policy|strategy|corporate services|customer services|transport|environment|education|health|security|compliance|risk)$/i
const agentHead = new RegExp(`(?:^|[\\s-])(?:${agentNouns})$`, 'i')
/** Words that name a body only with a capital: Internal Audit Service, but not meal services. */
const capitalHead = /[A-Z][\w&’'-]* (?:Services?|Audit|Sections?|Centre|Center|Resources)$/
const opener =
  /^(?:each of|all of|both|each|every|all|any|the relevant|relevant|the responsible|individual|other|our|the|its|their|an?)\s+/i
const pointer = /^(?:this|these|both|said)\s+/i
const things =
  /\b(?:programme|program|plan|strategy|policy|report|scheme|system|project|review|framework|act|bill|centre|center|festival|week|fund|budget|code|charter|constitution|register|portal|website|bridge|line|park|road|street|hall|award|day|regulations?|rules?|guidance|training|survey|training|course|campaign|consultation|meetings?|standards?|procedures?|platform|app|line|site|index|statement|agreement|contract|tender|fees?|grants?|tax|charges?|rates?|phase|stage|version|part|chapter|annex|appendix|table|figure|action|recommendation|objective|priority|target|goal|milestone|gdp|pilot|model|tool|page|form|list|log)s?$/i

/** The words without article and the like. */
export function bareName(name: string): string {
  let bare = name.replace(/\s+/g, ' ').trim()
  for (let turn = 0; turn < 3 && opener.test(bare); turn++) bare = bare.replace(opener, '')
  return bare.replace(/^\d{1,4}\s+/, '')
}

/** Whether words name somebody who can act: Head of Legal, supervisors, JA, Water Policy Branch. */
export function isAgent(name: string): boolean {
  const bare = bareName(name)
    .replace(pointer, '')
    .replace(/\s*\([^()]{0,60}\)$/, '')
  if (
    bare.length < 2 ||
    bare.length > 100 ||
    /^(?:we|it|they|this|that|these|those|there|i|you|he|she|who|which)\b/i.test(bare)
  )
    return false
  const head = bare.split(/\s+(?:of|for|in|at|with|from|on|to|within|across|under|below|above)\s+/i)[0] ?? bare
  if (agentHead.test(head) || capitalHead.test(head) || plainDepartments.test(bare)) return true
  if (/^[A-Z]{2,6}s?$/.test(bare)) return !things.test(bare)
  return isProperName(bare) && !things.test(head)
}

/** Two or more words with capitals: the name of a person or a house. */
const isProperName = (bare: string): boolean =>
  bare.includes(' ') &&
  bare.length <= 60 &&
  bare.split(' ').every((word) => /^(?:of|for|and|the|&|[A-Z][\w.'’&-]*)$/.test(word)) &&
  !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|New|Work|Action|Support|Progress|Training|Phase|Stage|Part)\b/.test(
    bare,
  )

/** Single agents of "the Head of Legal, the Clerk and HR"; the whole where it cannot be split, none where it names nobody. */
export function listAgents(words: string): string[] {
  const plain = words.replace(/\s+/g, ' ').trim()
  const parts = plain
    .split(/\s*(?:,\s*(?:and\s+)?|;|\/|\s+&\s+|\s+and\s+|\s+together with\s+|\s+with\s+)\s*/)
    .filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => isAgent(part))) return parts.map(bareName)
  return isAgent(plain) ? [bareName(plain)] : []
}
