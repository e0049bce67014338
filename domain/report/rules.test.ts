import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findRule, type Rule } from './rule'

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'why' in value

/** Every rule of a folder by the name of the list it stands in; a rule that stands alone is a list of one. */
async function listRules(folder: string): Promise<[string, Rule[]][]> {
  const files = readdirSync(path.join(import.meta.dirname, folder)).filter((file) => !file.endsWith('.test.ts'))
  const modules = await Promise.all(files.map((file) => import(path.join(import.meta.dirname, folder, file))))
  return modules.flatMap((module) =>
    Object.entries<unknown>(module)
      .map(([name, value]): [string, Rule[]] => [name, [value].flat().filter(isRule)])
      .filter(([, rules]) => rules.length > 0),
  )
}

/** What a hostile text repeats: characters of every kind, and the words that the rule itself looks for. */
const repeated = [
  'A',
  'a',
  'Ab ',
  'ab, ',
  '1',
  '12 ',
  '一',
  '一是',
  '甲、',
  '的',
  ' ',
  '(',
  '。',
  '，',
  '-',
  '> a ',
  'of ',
  'and ',
  'A. ',
]
const longest = 3000

/** Processor time in milliseconds that the slowest search of a rule takes in words that repeat. */
function slowestSearch({ pattern, fits, leaves = [] }: Rule): number {
  const times = [...repeated, ...fits, ...leaves].filter(Boolean).map((words) => {
    const text = `${fits[0]?.slice(0, 6)}${words.repeat(longest / words.length)}!`
    const before = process.cpuUsage()
    text.search(pattern)
    return process.cpuUsage(before).user / 1000
  })
  return Math.max(...times)
}

const lists = {
  zh: await listRules('zh/rules'),
  en: await listRules('en/rules'),
  'either language': await listRules('text/rules'),
  table: await listRules('table/rules'),
  chain: await listRules('chain/rules'),
}

for (const [language, named] of Object.entries(lists))
  for (const [list, rules] of named)
    describe(`${language} ${list}`, () => {
      test('names each rule once', () => {
        expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
      })
      test('answers at once however often anything is repeated', () => {
        for (const rule of rules) expect(slowestSearch(rule), rule.name).toBeLessThan(500)
      })
      for (const rule of rules)
        test(`${rule.name}: ${rule.why}`, () => {
          expect(rule.fits.length).toBeGreaterThan(0)
          for (const words of rule.fits) expect(findRule(rules, words)?.name, words).toBe(rule.name)
          for (const words of rule.leaves ?? []) expect(words.search(rule.pattern), words).toBe(-1)
        })
    })
