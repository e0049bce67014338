/** A part of the strip of results: so many tasks, drawn as `look` names it. */
export type PagePart = { look: string; name: string; count: number }
export type PageLink = { to: string; text: string }
export type PagePromise = {
  promise: string
  look: 'good' | 'bad' | 'plain'
  result: string
  unit: string
  text: string
}
export type PageSection = { heading: string; count: string; promises: PagePromise[] }

/** A page that everybody may read, in words already; `language` is that of its frame, `textLanguage` of what it tells. */
export type PublicPage = {
  language: string
  textLanguage: string
  isCare: boolean
  skip: string
  title: string
  body: string
  about: string
  links: PageLink[]
  heading: string
  lead: string
  notes: string[]
  /** The share that was fulfilled with what it is of, the parts of all, and how they add up; null of a page without figures. */
  figures: { percent: string; share: string; left: string; parts: PagePart[]; sums: string[] } | null
  sections: PageSection[]
  /** Lists of links: other years, snapshots beside this one. */
  lists: { heading: string; links: PageLink[] }[]
  foot: string[]
  footLinks: PageLink[]
}
