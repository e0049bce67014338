import type { ReadCommitment } from '../report-text'
import { longestTitle } from './title-rules'

/**
 * Titles of which none comes twice in a plan: one that others bear too says besides by which target, unit or day it differs, else which of
 * them it is. No longer than a title may be.
 */
export function makeUnique(commitments: readonly ReadCommitment[]): ReadCommitment[] {
  const taken = new Set<string>()
  const places = new Map<string, number>()
  return commitments.map((commitment) => {
    const title = listNames(commitment).find((name) => !taken.has(name)) ?? number(commitment.title, taken, places)
    taken.add(title)
    return { ...commitment, title }
  })
}

/** The title itself, and with what it alone says. */
function listNames({ title, targets, units, deadline }: ReadCommitment): string[] {
  const told = [targets[0], units[0]?.name, deadline.text].filter((words) => words && !title.includes(words))
  return [title, ...told.map((words) => addWords(title, words ?? ''))]
}

/** The title with its place among those alike; `places` keeps the last of each, so that thousands alike are numbered at once. */
function number(title: string, taken: ReadonlySet<string>, places: Map<string, number>): string {
  let place = places.get(title) ?? 1
  let named = title
  while (taken.has(named)) named = addWords(title, String(++place))
  places.set(title, place)
  return named
}

const latin = /[A-Za-z]{3}/
const shortest = 8

/** A title with words in brackets behind it; cut where there is no room for both, and left alone where too little of it would stay. */
function addWords(title: string, words: string): string {
  const isLatin = latin.test(title)
  const added = isLatin ? ` (${words})` : `（${words}）`
  const room = (isLatin ? longestTitle.english : longestTitle.chinese) - [...added].length
  return room < shortest ? title : [...title].slice(0, room).join('') + added
}
