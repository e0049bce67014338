import type { Dictionary } from '../../widen'

export const asOf: Dictionary['asOf'] = {
  label: 'As of',
  show: 'Show',
  is: ({ day }) => `as of ${day}`,
  notice: ({ day }) => `This is how things stood at the end of ${day}, by that day’s data and rules.`,
  toCome: ({ day }) => `${day} is yet to come; this is how things stand now. Choose a day that is over.`,
  back: 'Back to today',
}
