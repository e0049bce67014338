/** What is confirmed of a report before it is made public, each by both who sign. */
export const secrecyItems = [
  'secrets',
  'internal',
  'personal',
  'cases',
  'places',
  'figures',
  'evidence',
  'form',
] as const
export type SecrecyItem = (typeof secrecyItems)[number]

/** The items that are not confirmed. */
export const listUnconfirmed = (given: readonly string[]): SecrecyItem[] =>
  secrecyItems.filter((item) => !given.includes(item))
