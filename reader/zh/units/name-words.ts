import { unitEnds } from './unit-words'

/** A list of names of bodies, as it stands in a sentence. */
export const nameWords = `[\\u4e00-\\u9fffA-Za-z“”\\d()、]{0,120}?(?:${unitEnds})(?:\\([\\u4e00-\\u9fff]{1,4}\\))?`

/** Where a clause ends. */
export const clauseEnd = '(?=$|[,。;])'
