import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '@/reader/rule'

/** A rule with the file and the name by which it is found. */
export type FoundRule = { file: string; name: string; rule: Rule }

const folder = 'reader'
const isTest = /(test|testing)\.ts$/

/** Every rule of the reader once, in the order of its files and lists. */
export async function loadRules(): Promise<FoundRule[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = new Map<RegExp, FoundRule>()
  for (const file of files.filter((one) => one.endsWith('.ts') && !isTest.test(one)).sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href)
    for (const [name, value] of Object.entries(module))
      for (const rule of [value].flat().filter(isRule))
        if (!found.has(rule.pattern)) found.set(rule.pattern, { file, name: rule.name ?? name, rule })
  }
  return [...found.values()]
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'why' in value

/** A way to keep a rule from fitting anything, and to know whether it fitted since it was last asked. */
export type Switch = { isOff: boolean; hasFit: boolean }

/** Every way of JavaScript to use a pattern passes one of these three. */
export function addSwitch({ pattern }: Rule): Switch {
  const own: Switch = { isOff: false, hasFit: false }
  const answer = <T>(found: T, none: T): T => {
    own.hasFit = true
    return own.isOff ? none : found
  }
  const plain = RegExp.prototype
  Object.assign(pattern, {
    exec(words: string) {
      const found = own.isOff ? null : plain.exec.call(pattern, words)
      if (found) own.hasFit = true
      else pattern.lastIndex = 0
      return found
    },
    [Symbol.matchAll]: (words: string) => answer(plain[Symbol.matchAll].call(new RegExp(pattern), words), [].values()),
    [Symbol.split]: (words: string) => answer(plain[Symbol.split].call(new RegExp(pattern), words), [words]),
  })
  return own
}
