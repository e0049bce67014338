import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDay, formatMoment, formatShortDay, formatStamp } from './dates'
import { en } from './en'
import { zh } from './zh'

type Node = string | object | ((facts: object) => string)

function listWords(node: unknown, path = ''): [string, Node][] {
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, value]) => listWords(value, path ? `${path}.${key}` : key))
  return [[path, node as Node]]
}

// Facts that are one of a few known words.
const finding = { code: 'dueUnreadable', column: 'due', facts: { text: '3' } }
const lacking = [{ number: 3, missing: ['leadUnit'] }]
const said = {
  side: 'work',
  reason: 'path',
  role: 'head',
  deed: 'correct',
  names: ['3'],
  shortfall: 'partly',
  missing: ['date'],
}
const form = { unit: null, date: null, act: '3', target: null, baseline: null }
const lostParts = [{ kind: 'struck', pieces: 3, characters: 3, samples: [] }]
const known: Record<string, unknown> = { ...said, finding, lacking, form, lostParts }
const factsOf = (fact: unknown) =>
  new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : (known[name] ?? fact)) })

// A word takes facts of any kind; it must say something for one of them.
function say(word: Node): string {
  if (typeof word !== 'function') return String(word)
  for (const facts of [factsOf(3), factsOf('3'), factsOf(['3'])])
    try {
      return String(word(facts))
    } catch {}
  return word('3' as unknown as object)
}

describe('the dictionaries', () => {
  const words = { zh: listWords(zh), en: listWords(en) }

  // Lists may be longer in one language, such as other names of a column.
  const namesOf = (all: [string, Node][]) => [...new Set(all.map(([path]) => path.replace(/(\.\d+)+$/, '')))].sort()

  it('name the same things', () => {
    expect(namesOf(words.en)).toEqual(namesOf(words.zh))
  })

  it('leave nothing empty, undefined or untranslated', () => {
    const isChinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/
    const quoted = /“[^”]*”|法督〔[^〕]*〕\d*号/g
    const allowed = /otherLocale|common\.product/
    const isCell = /\.\d+$/
    for (const [path, word] of words.zh) if (!isCell.test(path)) expect(say(word), path).not.toBe('')
    // English has no measure words, so some stay empty there.
    for (const [path, word] of [...words.zh, ...words.en]) expect(say(word), path).not.toMatch(/undefined|\[object/)
    for (const [path, word] of words.en) {
      if (!allowed.test(path)) expect(say(word).replace(quoted, ''), path).not.toMatch(isChinese)
    }
  })

  it('never say a bare 操作失败', () => {
    for (const [path, word] of words.zh) expect(say(word), path).not.toContain('操作失败')
  })
})

describe('what is said', () => {
  const folders = ['app', 'auth', 'db', 'domain', 'formats', 'jobs', 'reader', 'ui', 'usecases']
  const around = readdirSync('i18n').filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const sources = [...folders, ...around.map((name) => `i18n/${name}`)].flatMap(listSources).join('\n')

  it('is a refusal that is raised somewhere', () => {
    const isRaised = (code: string) => sources.includes(`'${code}'`) || sources.includes(`refusals.${code}`)
    expect(Object.keys(zh.refusals).filter((code) => !isRaised(code))).toEqual([])
  })

  it('is named somewhere outside of the dictionaries', () => {
    const named = new Set(sources.match(/\w+/g))
    const isNamed = (key: string) => !/^[a-z]\w*$/i.test(key) || named.has(key)
    expect(listWords(zh).flatMap(([path]) => (path.split('.').every(isNamed) ? [] : [path]))).toEqual([])
  })
})

describe('dates', () => {
  it('are written as the reader writes them', () => {
    expect(formatDay('2026-03-05', 'zh')).toBe('2026年3月5日(周四)')
    expect(formatDay('2026-03-05', 'en')).toBe('5 Mar 2026 (Thu)')
    expect(formatShortDay('2026-03-05', 'zh')).toBe('03-05(周四)')
    expect(formatMoment('2026-03-04T16:03:00.000Z', 'zh')).toBe('2026年3月5日(周四) 00:03')
    expect(formatStamp('2026-12-31T15:59:59.999Z')).toBe('2026-12-31 23:59')
    expect(formatDay(null, 'zh')).toBe('')
  })
})

function listSources(folder: string): string[] {
  if (folder.endsWith('.ts')) return [readFileSync(folder, 'utf8')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
