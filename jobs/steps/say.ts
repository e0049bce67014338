import type { Dictionary } from '@/i18n'
import { commands as en } from '@/i18n/en/commands'
import { commands as zh } from '@/i18n/zh/commands'

type Commands = Dictionary['commands']

// The words of commands alone: the whole dictionary would hold up every start by a quarter of a second.
const languages: readonly Commands[] = [zh, en]

/** A sentence in every language, on one line. */
export const inEach = (pick: (words: Commands) => string): string => [...new Set(languages.map(pick))].join(' / ')

/** Prints a sentence in every language, on one line. */
export const say = (pick: (words: Commands) => string): void => console.log(inEach(pick))
