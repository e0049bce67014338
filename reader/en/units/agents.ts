import { listRules, type Rule } from '../../rule'

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const workWord = 'New|Work|Action|Support|Progress|Training|Phase|Stage|Part'
const namePart = "(?:of|for|and|the|&|[A-Z][\\w.'’&-]*)"

const officeWork =
  'finance|legal|procurement|communications|governance|democratic services|human resources|people services|estates|property'
const publicWork = 'housing|planning|highways|digital|information|internal audit|operations|facilities|resources'
const oversight =
  'performance|policy|strategy|corporate services|customer services|transport|environment|education|health|security|compliance|risk'

/** Whole names that name somebody, though no word of them says what they are. */
export const departmentRule: Rule = {
  why: 'Some departments go by what they do: Finance will …, Highways will ….',
  pattern: new RegExp(`^(?:${officeWork}|${publicWork}|${oversight})$`, 'i'),
  fits: ['Housing', 'customer services'],
  leaves: ['housing repairs'],
}

/** Names that are known by their capitals alone, unless they are called after a thing. */
export const capitalNameRules = listRules({
  initials: {
    why: 'Two to six capitals are the initials of a person or a body.',
    pattern: /^[A-Z]{2,6}s?$/,
    fits: ['KQ', 'HMTB', 'TBOs'],
    leaves: ['Q', 'Harbour'],
  },
  properName: {
    why: 'Two or more words with capitals are the name of a person or a house, unless a month or a work word opens them.',
    pattern: new RegExp(`^(?!(?:${month}|${workWord})\\b)(?=.{3,60}$)${namePart}(?: ${namePart})+$`),
    fits: ['Ida Quill', 'Quill & Sons of Harrow'],
    leaves: ['Quill', 'May Quill', 'Ida sings', 'Phase Two'],
  },
})

/** Words that begin like a name and name nobody. */
export const nobodyRule: Rule = {
  why: 'We, it and they do not say who.',
  pattern: /^(?:we|it|they|this|that|these|those|there|i|you|he|she|who|which)\b/i,
  fits: ['We officers', 'those'],
  leaves: ['Weir officers'],
}
