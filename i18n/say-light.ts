import type { Light } from '@/domain/task/light'
import type { Dictionary } from './widen'

/** A light in words, with how late it was handed in: the same on every page and in every file. */
export function sayLight({ reason, count, late }: Light, words: Dictionary['task']): string {
  const said = words.lights[reason]({ count })
  return late > 0 ? words.lateToo({ said, count: late }) : said
}
