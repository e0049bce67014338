import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findRule, type Rule } from './rule'

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'why' in value

/** Every rule of a file by the name of the list it stands in; a rule that stands alone is a list of one. */
async function readRules(file: string): Promise<[string, Rule[]][]> {
  const module: Record<string, unknown> = await import(path.join(import.meta.dirname, file))
  return Object.entries(module)
    .map(([name, value]): [string, Rule[]] => [name, [value].flat().filter(isRule)])
    .filter(([, rules]) => rules.length > 0)
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/(test|testing)\.ts$/.test(file))
  .sort()

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

/** Rules that docs/unneeded-rules.md lists, as `file name`: no labelled text needs them, only their own words. */
const unneeded = readFileSync(path.join(import.meta.dirname, '../docs/unneeded-rules.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, file, names = ''] = line.match(/^- `reader\/(.*)`: (.*)$/) ?? []
    return file ? names.split(', ').map((name) => `${file} ${name}`) : []
  })
const found = new Set<string>()

for (const file of files)
  for (const [list, rules] of await readRules(file))
    describe(`${file} ${list}`, () => {
      test('answers at once however often anything is repeated', () => {
        for (const rule of rules) expect(slowestSearch(rule), rule.why).toBeLessThan(500)
      })
      for (const rule of rules) {
        const name = rule.name ?? list
        found.add(`${file} ${name}`)
        const mark = unneeded.includes(`${file} ${name}`) ? ' (no labelled text needs it)' : ''
        test(`${name}: ${rule.why}${mark}`, () => {
          expect(rule.fits.length).toBeGreaterThan(0)
          for (const words of rule.fits) expect(findRule(rules, words), words).toBe(rule)
          for (const words of rule.leaves ?? []) expect(words.search(rule.pattern), words).toBe(-1)
        })
      }
    })

test('what docs/unneeded-rules.md lists are rules', () => {
  expect(unneeded.filter((one) => !found.has(one))).toEqual([])
  expect(unneeded.length).toBeGreaterThan(0)
})
