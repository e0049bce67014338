import type { Rule } from '../../rule'

/** Whole names that name somebody, though no word of them says what they are. */
export const departmentRules: Rule[] = [
  {
    name: 'plainDepartment',
    why: 'Some departments go by what they do: Finance will …, Highways will ….',
    pattern:
      /^(?:finance|legal|procurement|communications|governance|democratic services|human resources|people services|estates|property|housing|planning|highways|digital|information|internal audit|operations|facilities|resources|performance|policy|strategy|corporate services|customer services|transport|environment|education|health|security|compliance|risk)$/i,
    fits: ['Housing', 'customer services'],
    leaves: ['housing repairs'],
  },
]

/** Names that are known by their capitals alone, unless they are called after a thing. */
export const capitalNameRules: Rule[] = [
  {
    name: 'initials',
    why: 'Two to six capitals are the initials of a person or a body.',
    pattern: /^[A-Z]{2,6}s?$/,
    fits: ['KQ', 'HMTB', 'TBOs'],
    leaves: ['Q', 'Harbour'],
  },
  {
    name: 'properName',
    why: 'Two or more words with capitals are the name of a person or a house, unless a month or a work word opens them.',
    pattern:
      /^(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|New|Work|Action|Support|Progress|Training|Phase|Stage|Part)\b)(?=.{3,60}$)(?:of|for|and|the|&|[A-Z][\w.'’&-]*)(?: (?:of|for|and|the|&|[A-Z][\w.'’&-]*))+$/,
    fits: ['Ida Quill', 'Quill & Sons of Harrow'],
    leaves: ['Quill', 'May Quill', 'Ida sings', 'Phase Two'],
  },
]

/** Words that begin like a name and name nobody. */
export const nobodyRules: Rule[] = [
  {
    name: 'pronoun',
    why: 'We, it and they do not say who.',
    pattern: /^(?:we|it|they|this|that|these|those|there|i|you|he|she|who|which)\b/i,
    fits: ['We officers', 'those'],
    leaves: ['Weir officers'],
  },
]

/** What may stand before a name without being part of it. */
export const nameOpenerRules: Rule[] = [
  {
    name: 'eachOf',
    why: 'Each of, all, every and any say how many of them, not who.',
    pattern: /^(?:each of|all of|both|each|every|all|any|individual|other)\s+/i,
    fits: ['each of the wardens', 'Every warden'],
    leaves: ['Everyday wardens'],
  },
  {
    name: 'relevant',
    why: 'Relevant and responsible are no part of a name.',
    pattern: /^(?:the relevant|relevant|the responsible)\s+/i,
    fits: ['the relevant wardens'],
    leaves: ['relevance'],
  },
  {
    name: 'article',
    why: 'The, a, our and its are no part of a name.',
    pattern: /^(?:our|the|its|their|an?)\s+/i,
    fits: ['Our wardens', 'an engineer'],
    leaves: ['Andes Office'],
  },
]

/** What points to somebody named before. */
export const pointerRules: Rule[] = [
  {
    name: 'pointer',
    why: 'This, these and said point to a name told before.',
    pattern: /^(?:this|these|both|said)\s+/i,
    fits: ['These wardens', 'said office'],
    leaves: ['Thisby'],
  },
]

/** What stands between the names of several who act. */
export const nameLinkRules: Rule[] = [
  {
    name: 'nameLink',
    why: 'Names of several who act are parted by commas, slashes, and, with or together with.',
    pattern: /\s*(?:,\s*(?:and\s+)?|;|\/|\s+&\s+|\s+and\s+|\s+together with\s+|\s+with\s+)\s*/,
    fits: ['Wardens, and Clerks', 'Clerk/Warden', 'Clerk together with Warden'],
    leaves: ['Clerks without Wardens'],
  },
]
