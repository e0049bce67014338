import type { Check } from './check'
import { measureSizes } from './measure-sizes'
import { listSources, readSource, type Source } from './read-source'

const isTest = (path: string): boolean => /[.]test[.]tsx?$|(^|\/)testing([.]ts|\/)|^e2e\//.test(path)
const isLong = ({ path, lines }: Source): boolean => lines > 300 && !isTest(path) && !path.startsWith('i18n/')
const speaksChinese = /[\u4e00-\u9fff]/
// An ideographic space or full-width mark between words would reach English pages too.
const gluesChinese = /[\u3000-\u303f\uff00-\uffef]/
const ignores = /biome-ignore|eslint-disable|@ts-(ignore|expect-error|nocheck)/

// The seed is content, as a user would type it; everything else takes its words from i18n/.
const mayNotSpeak = (path: string): boolean => /^(app|ui|usecases|db|auth)\//.test(path) && !isTest(path)

const isReader = (path: string): boolean => path.startsWith('reader/') && !isTest(path)
const longestPattern = 200
const mostInFolder = 25
// Who may do what stands in domain/; the rest asks its predicates, so that a page and a use case cannot differ.
const mayNotTestRoles = (path: string): boolean => /^(app|ui|usecases|db|auth|formats)\//.test(path) && !isTest(path)

// `.name` outside of what is quoted, or the attribute itself.
const seeksClass = /^(?:[^"']|"[^"]*"|'[^']*')*?(?:[.][a-z_-]|\[class)/i

/** What a file does against the rules of the house. */
export function listBreaches(source: Source): string[] {
  const { path, words, patterns, selectors, comments, lines } = source
  const long = [...patterns, ...words].filter(({ text }) => isReader(path) && text.length > longestPattern)
  const spoken = [...words, ...patterns].filter(({ text }) => mayNotSpeak(path) && speaksChinese.test(text))
  const glued = words.filter(({ text }) => mayNotSpeak(path) && !speaksChinese.test(text) && gluesChinese.test(text))
  const roleTests = mayNotTestRoles(path) ? source.roleTests : []
  return [
    ...(isLong(source) ? [`${path} has ${lines} lines, over 300: split it by noun`] : []),
    ...spoken.map(({ line, text }) => `${path}:${line} speaks Chinese, which belongs in i18n/: ${text.trim()}`),
    ...glued.map(({ line, text }) => `${path}:${line} joins words as Chinese does, in every language: ${text.trim()}`),
    ...(isReader(path) ? source.unnamed : []).map(({ line, text }) => `${path}:${line} names nothing: ${text}`),
    ...long.map(({ line, text }) => `${path}:${line} has ${text.length} characters: compose it of named pieces`),
    ...roleTests.map((line) => `${path}:${line} tests a role by its name: ask a predicate of domain/`),
    ...(isTest(path) ? selectors.filter(({ text }) => seeksClass.test(text)) : []).map(
      ({ line, text }) => `${path}:${line} finds by class, not by role and name: ${text}`,
    ),
    ...comments.filter(({ text }) => ignores.test(text)).map(({ line }) => `${path}:${line} silences a check`),
  ]
}

/** Tables whose rows more than one file of db/ writes. */
export function listSharedTables(sources: Source[]): string[] {
  const writers = sources.filter(({ path }) => path.startsWith('db/') && !isTest(path))
  const tables = [...new Set(writers.flatMap((source) => [...source.tables]))]
  return tables.flatMap((table) => {
    const paths = writers.filter((source) => source.tables.has(table)).map(({ path }) => path)
    return paths.length > 1 ? [`${table} is written in ${paths.join(', ')}: a table has one writer`] : []
  })
}

/** Folders that hold more files than a reader takes in at once; tests are not counted. */
export function listCrowdedFolders(paths: string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of paths.filter((each) => !isTest(each) && each.includes('/'))) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > mostInFolder)
    .map(([folder, count]) => `${folder} has ${count} files, over ${mostInFolder}: divide it by noun`)
}

export const houseRules: Check = {
  name: 'house rules',
  wayOut:
    'split the file or folder, ask domain/ who may, write a table in its one file, move the words to i18n/, find elements as people do, mend what the check found instead of silencing it',
  run: async () => {
    const paths = listSources()
    const sources = paths.map((path) => readSource(path))
    const { problems, figures } = measureSizes(sources.filter(({ path }) => !isTest(path)))
    const breaches = [...sources.flatMap(listBreaches), ...listCrowdedFolders(paths), ...listSharedTables(sources)]
    return { problems: [...breaches, ...problems], figures }
  },
}
