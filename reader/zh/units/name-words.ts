import { openingSpan } from '../deadlines/date-words'
import { unitEnds } from './unit-words'

/** A list of names of bodies, as it stands in a sentence. */
export const nameWords = `[\\u4e00-\\u9fffA-Za-z“”\\d()、]{0,120}?(?:${unitEnds})(?:\\([\\u4e00-\\u9fff]{1,4}\\))?`

/** A date, or how often, right behind a name. */
export const leadingMoment = `(?:在|于)?(?:\\d{4}年|${openingSpan}|每(?:半?个?月|季度?|半年|年|周|旬|日|天|两周))`

/** Where a clause ends. */
export const clauseEnd = '(?=$|[,。;])'
