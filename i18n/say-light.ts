import type { Light } from '@/domain/task/light'
import type { TaskStatus } from '@/domain/task/task'
import type { Dictionary } from './widen'

/** A light in words, with how late it was handed in: the same on every page and in every file. */
export function sayLight({ reason, count, late }: Light, words: Dictionary['task']): string {
  const said = words.lights[reason]({ count })
  return late > 0 ? words.lateToo({ said, count: late }) : said
}

/** True where a light's words are those of the state already, as 中止 and 待签收. */
export const saysState = (light: Light, status: TaskStatus, words: Dictionary['task']): boolean =>
  sayLight(light, words) === words.statuses[status]
