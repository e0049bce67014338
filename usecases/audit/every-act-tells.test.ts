import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Source = { path: string; text: string; calls: string[] }

const imports = /import (type )?\{([^}]*)\} from '([^']+)'/g

/** The product's files of the use cases and of log-in, each with the files whose functions it calls. */
const sources = new Map(['usecases', 'auth', 'app', 'jobs'].flatMap(listSources).map((source) => [source.path, source]))

function listSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /[.]tsx?$/.test(path) && !/[.]test[.]|\/testing[./]|\/seed\//.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, text, calls: listCalls(path, text) }
    })
}

/** The files of whatever a file calls, or hands on to be called. */
function listCalls(path: string, text: string): string[] {
  const body = text.replace(imports, '')
  return [...text.matchAll(imports)].flatMap(([, isType, names = '', from = '']) => {
    const base = from.startsWith('@/') ? from.slice(2) : join(dirname(path), from).replaceAll('\\', '/')
    const values = isType ? [] : names.split(',').filter((name) => !/^\s*(type\s|$)/.test(name))
    const called = values.some((name) => new RegExp(`\\b${name.trim()}[(<,)]`).test(body))
    return called && from.match(/^[.@]/) ? [`${base}.ts`, `${base}.tsx`] : []
  })
}

/** Whether a file, or one whose functions it calls, holds the pattern. */
function reaches(path: string, pattern: RegExp, seen = new Set<string>()): boolean {
  const source = sources.get(path)
  if (!source || seen.has(path)) return false
  seen.add(path)
  return pattern.test(source.text) || source.calls.some((called) => reaches(called, pattern, seen))
}

const tells = (path: string) => reaches(path, /\b(appendEvent|appendManyEvents)\(/)
const changes = (path: string) => reaches(path, /\b(transaction|urgentTransaction|changeOnce)\(/)

// What is no act of business: what somebody types and has not sent, what they have read, what is worn out, that a token
// was used or a key taken; what leaves has its own record.
const silent = [
  'usecases/access/claim-key.ts',
  'usecases/access/open-token.ts',
  'usecases/account/keep-unsent.ts',
  'usecases/account/list-notifications.ts',
  'usecases/installation/tidy-installation.ts',
  'usecases/notice/deliver-notices.ts',
]

// What nobody but its sender sees, before it is a report: its upload was written down, its pages are not, one by one.
const unsent = ['app/api/reports/scan/[id]/[page]/route.ts']

describe('an event is written', () => {
  const doors = [...sources.values()].filter(({ path }) => /^(app|jobs)\//.test(path))
  const entries = [...new Set(doors.flatMap(({ calls }) => calls))].filter((path) => /^(usecases|auth)\//.test(path))
  const changing = entries.filter((path) => sources.has(path) && changes(path) && !silent.includes(path)).sort()

  const files = doors.filter(({ path, text }) => path.endsWith('/route.ts') && text.includes('answerFile('))
  const given = files.filter(({ path }) => !unsent.includes(path))

  it('finds the doors', () => {
    expect(changing.length).toBeGreaterThan(50)
    expect(files.length).toBeGreaterThan(5)
  })

  it.each(changing)('by %s, which changes something', (path) => {
    expect(tells(path)).toBe(true)
  })

  it.each(given.map(({ path }) => path))('by what answers a file at %s', (path) => {
    const used = sources.get(path)?.calls.filter((each) => each.startsWith('usecases/') && sources.has(each)) ?? []
    expect(used.filter(tells).length).toBeGreaterThan(0)
  })

  it('of refusals, by each of the four ways into the product', () => {
    for (const path of [
      'app/run-action.ts',
      'app/api/answer-file.ts',
      'app/api/program/answer-program.ts',
      'app/show.ts',
    ])
      expect(sources.get(path)?.calls).toContain('usecases/steps/note-refusal.ts')
  })
})
