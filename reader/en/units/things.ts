import { listRules } from '../../rule'

/** A rule for the last words of a name. */
const endsIn = (nouns: string): RegExp => new RegExp(`\\b(?:${nouns})s?$`, 'i')

/** What only looks like the name of somebody: the last word is a thing. */
export const thingRules = listRules({
  cutShort: {
    why: 'Words that end with and, or, the or of are part of a sentence, no name.',
    pattern: /\b(?:and|or|the|of|a|to)$/i,
    fits: ['Mend and', 'Office of'],
    leaves: ['Office of the Bell'],
  },
  plannedWork: {
    why: 'A programme, project or campaign is run by somebody; it does not act.',
    pattern: endsIn(
      'programme|program|plan|strategy|policy|scheme|system|project|review|framework|festival|pilot|model|training|survey|course|campaign|consultation|meetings?|award',
    ),
    fits: ['Tide Barrier Project', 'Harbour Festival'],
    leaves: ['Project Office'],
  },
  paper: {
    why: 'A report, act, code or contract is a paper.',
    pattern: endsIn(
      'report|act|bill|code|charter|constitution|register|regulations?|rules?|guidance|standards?|procedures?|index|statement|agreement|contract|tender|form|list|log|page',
    ),
    fits: ['Tide Tables Act', 'Harbour Rules'],
    leaves: ['Registrar'],
  },
  site: {
    why: 'Roads, parks, halls and websites are places.',
    pattern: endsIn('centre|center|portal|website|bridge|line|park|road|street|hall|platform|app|site|tool'),
    fits: ['Harbour Road', 'Tide App'],
    leaves: ['Roads Office'],
  },
  money: {
    why: 'Funds, budgets, fees and taxes are money.',
    pattern: endsIn('fund|budget|fees?|grants?|tax|charges?|rates?|gdp'),
    fits: ['Harbour Fund', 'Tide Charges'],
    leaves: ['Funders'],
  },
  partOfPaper: {
    why: 'A phase, chapter, table or goal is a part of a plan.',
    pattern: endsIn(
      'phase|stage|version|part|chapter|annex|appendix|table|figure|action|recommendation|objective|priority|target|goal|milestone',
    ),
    fits: ['Tide Table', 'Harbour Goals'],
    leaves: ['Partners'],
  },
  daytime: {
    why: 'A day or a week is a time.',
    pattern: endsIn('day|week'),
    fits: ['Harbour Week'],
    leaves: ['Weekly Office'],
  },
})
