import { fitsAny } from '../rule'
import { dateCells } from './cells'

/** True for a short cell that says nothing but when: a date, a term, a period, "ongoing" or a dash. */
export const looksLikeDeadline = (folded: string): boolean => folded.length <= 40 && fitsAny(dateCells, folded)
