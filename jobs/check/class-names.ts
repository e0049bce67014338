import { readdirSync, readFileSync } from 'node:fs'
import type { Check } from './check'
import { listSources, readSource, type Source } from './read-source'

/** The classes that style sheets have rules for. */
export function listStyled(sheets: string[]): Set<string> {
  const bare = sheets.map((sheet) => sheet.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, ''))
  const selectors = bare.flatMap((sheet) => sheet.match(/[^{}]+(?=\{)/g) ?? [])
  return new Set(
    selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)),
  )
}

/**
 * What is wrong between style sheets and pages: a rule for a class that no page wears, a class without a rule, a class whose
 * name does not say what it is. A word of a page that ends in two hyphens stands for every class that begins so.
 */
export function listMismatches(styled: Set<string>, sources: Pick<Source, 'path' | 'words' | 'classes'>[]): string[] {
  const worn = new Set(sources.flatMap(({ words }) => words.flatMap(({ text }) => text.split(/\s+/))))
  const begun = [...worn].filter((word) => word.endsWith('--'))
  const isWorn = (name: string) => worn.has(name) || begun.some((start) => name.startsWith(start))
  const bare = sources.flatMap(({ path, classes }) =>
    classes.flatMap(({ line, text }) =>
      text
        .split(/\s+/)
        .flatMap((name) => (name && !name.endsWith('--') && !styled.has(name) ? [`${path}:${line} ${name}`] : [])),
    ),
  )
  return [
    ...[...styled].filter((name) => !isWorn(name)).map((name) => `.${name} is worn by no page`),
    ...bare.map((place) => `${place} has no rule in ui/styles`),
    ...[...styled].filter((name) => isCryptic(name)).map((name) => `.${name} does not say what it is`),
  ]
}

// Whole words and no numbers: neither `c-2` nor `ov__t` tells what it is. A state begins with `is-`.
const isCryptic = (name: string): boolean =>
  /\d/.test(name) ||
  name
    .replace(/^is-/, '')
    .split(/[-_]+/)
    .some((word) => word.length < 3)

export const classNames: Check = {
  name: 'class names',
  wayOut: 'drop the rule or the class, or name it after what it is (ui/styles)',
  run: async () => {
    const styled = listStyled(readdirSync('ui/styles').map((name) => readFileSync(`ui/styles/${name}`, 'utf8')))
    const sources = listSources().filter((path) => /^(app|ui)\/.*(?<![.]test)[.]tsx?$/.test(path))
    return {
      problems: listMismatches(
        styled,
        sources.map((path) => readSource(path)),
      ),
      figures: `${styled.size} classes`,
    }
  },
}
