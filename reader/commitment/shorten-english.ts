import { longestTitle, looseTailEnglish } from './title-rules'

const shortestCut = 20
const clauseMarks =
  /[,;:(]| (?:by|in|within|for|to|with|on|from|at|that|which|so|including|through|of|under|every|each) /g
const phraseOpening = / (?:(?:has|have|is|are) )?(?:a|an|the|its|their|our) /g

/** An English title that is too long ends before a clause, else between words, and with no word that leads on. */
export function shortenEnglish(title: string): string {
  if (title.length <= longestTitle.english) return title
  const ends = [...title.matchAll(clauseMarks)].map(({ index }) => index)
  const clause = ends.filter((end) => end >= shortestCut && end <= longestTitle.english).at(-1)
  const cut = title.slice(0, longestTitle.english + 1)
  const kept = clause ? title.slice(0, clause) : cutAmid(cut.slice(0, Math.max(cut.lastIndexOf(' '), shortestCut)))
  return kept.replace(looseTailEnglish.pattern, '')
}

/** Words cut amid a phrase go back to the end of the one before: … has a licensed [practitioner] is told without it. */
function cutAmid(words: string): string {
  const at = [...words.matchAll(phraseOpening)].at(-1)?.index ?? 0
  return at >= shortestCut ? words.slice(0, at) : words
}
