import { listRules } from '../../rule'

/** A rule for the last words of a name: what it is that the name names. */
const endsIn = (...nouns: string[]): RegExp => new RegExp(`(?:^|[\\s-])(?:${nouns.join('|')})$`, 'i')

/** What somebody or some body is called who can be told to do something, by the last word of the name. */
export const bodyRules = listRules({
  post: {
    why: 'A post is held by somebody who can be asked: an officer, a head, a mayor.',
    pattern: endsIn(
      'officers?|officials?|directors?|managers?|heads?|chiefs?|executives?|secretar(?:y|ies)|ministers?|clerks?|treasurers?|auditors?|auditor-general',
      'inspectors?|commissioners?|constables?|supervisors?|sergeants?|superintendents?|councill?ors?|chairs?|chair(?:man|woman|person)|convenors?|leaders?',
      'mayors?|governors?|presidents?|principals?|headteachers?|trustees?|leads?|co-?ordinators?|controllers?|administrators?',
      'registrars?|ombudsman|rectors?|deans?|provosts?|bursars?|wardens?|rangers?|matrons?|champions?|sponsor|regulator|watchdog',
    ),
    fits: ['Keeper and Chief Warden', 'harbour superintendents', 'co-ordinator'],
    leaves: ['warden of the pier', 'headings'],
  },
  profession: {
    why: 'Advisers, lawyers, engineers and the like do what their trade does.',
    pattern: endsIn(
      'teachers?|advis[eo]rs?|accountants?|solicitors?|lawyers?|counsel|archivists?|engineers?|surveyors?|planners?|analysts?|nurses?|consultants?|investigators?|practitioners?',
    ),
    fits: ['harbour engineers', 'Night Nurse'],
    leaves: ['engineering'],
  },
  people: {
    why: 'Staff, members and partners act, though nobody is named.',
    pattern: endsIn('members|staff|employees|cadres|partners|partnership|bodies'),
    fits: ['harbour staff', 'all members'],
    leaves: ['member'],
  },
  office: {
    why: 'Councils, departments, branches and offices are the bodies that plans are given to.',
    pattern: endsIn(
      'inspectorate|councils?|boards?|committees?|sub-?committees?|departments?|directorates?|divisions?|branch(?:es)?|units?|sections?|bureaux?|bureaus|offices?',
      'agenc(?:y|ies)|authorit(?:y|ies)|ministr(?:y|ies)|commissions?|cabinet|governments?|force|police|courts?|tribunals?|parliament|assembly|congress|secretariat|embassy|mission',
      'registry|treasury|museum|archives',
    ),
    fits: ['Tide Office', 'sub-committees'],
    leaves: ['Office of Tides', 'board room'],
  },
  group: {
    why: 'Teams, panels and task forces act together.',
    pattern: endsIn('teams?|groups?|panels?|forum|taskforce|brigades?'),
    fits: ['Tide Watch Team', 'taskforce'],
    leaves: ['teamwork'],
  },
  place: {
    why: 'Counties and towns stand for those who govern them.',
    pattern: endsIn('localities|districts|counties|municipalities|prefectures|townships?|provinces|boroughs'),
    fits: ['coastal counties'],
    leaves: ['county'],
  },
  house: {
    why: 'Schools, hospitals and laboratories are bodies with people in them.',
    pattern: endsIn(
      'universit(?:y|ies)|colleges?|schools?|institut(?:e|es|ions?)|hospitals?|clinics?|depot|laborator(?:y|ies)|librar(?:y|ies)|observatory',
    ),
    fits: ['Tide Observatory', 'village schools'],
    leaves: ['schooling'],
  },
  company: {
    why: 'Companies, unions and suppliers can be told to do something.',
    pattern: endsIn(
      'trusts?|compan(?:y|ies)|corporations?|associations?|federations?|unions?|society|contractors?|suppliers?|providers?|operators?|enterprises|landlords?|organi[sz]ations?',
    ),
    fits: ['ferry operators', 'Tide Society'],
    leaves: ['societal'],
  },
  serviceCentre: {
    why: 'Call, contact and service centres have people in them who answer.',
    pattern: endsIn('(?:call|contact|service|customer|control|advice|help) (?:centres?|centers?|desks?|lines?)'),
    fits: ['call centre', 'Tide Advice Line'],
    leaves: ['leisure centre'],
  },
  capitalUnit: {
    why: 'Service, centre, audit or resources name a body only after a word with a capital.',
    pattern:
      /[A-Z][\w&’'-]* (?:Services?|Audit|Sections?|Centre|Center|Resources|Librarian|Owners?|Deputy|Editor|Stations?|Ports?)$/,
    fits: ['Tide Services', 'Harbour Audit'],
    leaves: ['boat services', 'Tide services'],
  },
})
