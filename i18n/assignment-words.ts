import { assignment as english } from './en/assignment'
import type { Locale } from './locale'
import { nestAll } from './nest-quotes'
import type { Dictionary } from './widen'
import { assignment as chinese } from './zh/assignment'

export type AssignmentWords = Dictionary['assignment']

const words: Record<Locale, AssignmentWords> = { zh: nestAll<AssignmentWords>(chinese), en: nestAll(english) }

/** The words of the assignment grid alone, which its script carries to the browser. */
export const assignmentWordsOf = (locale: Locale): AssignmentWords => words[locale]
