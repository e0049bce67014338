import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadReport } from '@/reader/report-text'
import { readReportFile } from '@/usecases/report/read-report-file'
import { alikeFrom, alikeness } from './alikeness'

type GoldLink = { shortcoming: number; step: number; measure?: number }
export type GoldLinks = { shortcomings: string[]; steps: { measures: { quote: string }[] }[]; links: GoldLink[] }
export type LinkScore = { name: string; gold: number; predicted: number; right: number }

/**
 * Scores the links of every document of a corpus whose labels have them. A proposed link counts once for each pair of shortcoming
 * and step (of shortcoming and measure where the label names one); it is right where the labels have that pair.
 */
export async function scoreLinks(corpus: string, only: readonly string[] = []): Promise<LinkScore[]> {
  const scores: LinkScore[] = []
  for (const file of listJson(join(corpus, 'gold'))) {
    const gold: GoldLinks & { file: string } = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8'))
    if (!gold.links || gold.links.length === 0 || !isWanted(file, only)) continue
    const bytes = readFileSync(join(corpus, 'reports', gold.file))
    scores.push({
      name: file.replace(/\.json$/, ''),
      ...countLinks(gold, await readReportFile(new Uint8Array(bytes), gold.file)),
    })
  }
  return scores
}

const isWanted = (file: string, only: readonly string[]): boolean =>
  only.length === 0 || only.includes(file.replace(/\.json$/, ''))

const listJson = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []

/** Labelled, proposed and right links of one document. */
export function countLinks(gold: GoldLinks, report: ReadReport): Omit<LinkScore, 'name'> {
  const wanted = new Set(gold.links.map(toKey))
  const proposed = new Set(listProposed(gold, report))
  const right = [...proposed].filter((key) => wanted.has(key)).length
  return { gold: wanted.size, predicted: proposed.size, right }
}

const toKey = ({ shortcoming, step, measure }: GoldLink): string => [shortcoming, step, measure ?? '*'].join('/')

/** The proposed links in the labels' own numbers; what is no labelled shortcoming or measure counts as a pair of its own. */
function listProposed(gold: GoldLinks, report: ReadReport): string[] {
  const commitments = report.steps.flatMap((step) => step.commitments)
  const measures = gold.steps.flatMap(({ measures }, step) =>
    measures.map(({ quote }, measure) => ({ quote, step, measure })),
  )
  return report.links.map((link) => {
    const shortcoming = findAlike(gold.shortcomings, report.shortcomings[link.shortcoming]?.text)
    const place = findAlike(
      measures.map(({ quote }) => quote),
      commitments[link.commitment]?.text,
    )
    const found = place === null ? undefined : measures[place]
    if (shortcoming === null || !found) return `unlabelled ${link.shortcoming}/${link.commitment}`
    const { step, measure } = found
    const names = gold.links.some((one) => one.step === step && one.measure !== undefined)
    return toKey(names ? { shortcoming, step, measure } : { shortcoming, step })
  })
}

/** The place of the quote most like the words; null where none is alike. */
function findAlike(quotes: string[], words = ''): number | null {
  const scores = quotes.map((quote) => alikeness(quote, words))
  const best = Math.max(0, ...scores)
  return best >= alikeFrom ? scores.indexOf(best) : null
}
