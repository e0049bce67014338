import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../steps/run-command'
import { Stop } from '../steps/run-job'

export type Share = { of: number; right: number }
export type Ratio = { gold: number; predicted: number; right: number; f1: number | null }
/** What the scorer says of one document, or of all of a corpus. */
export type Score = {
  section: Share
  cover: Share
  commitments: Ratio
  shortcomings: Ratio
  deadlines: Ratio
  due: Share
  units: Ratio
  targets: Ratio
  offsetViolations: number
  shapeViolations: number
  negatives: number
  negativeFalsePositives: number
}
export type CorpusScore = { totals: Score; files: ({ name: string; failure: string | null } & Score)[] }

const extract = [process.execPath, '--import', 'tsx', 'jobs/extract.ts']
const chain = [process.execPath, '--import', 'tsx', 'jobs/chain.ts']

/** Scores the reader on every labelled document of a corpus, or on those that `only` names. */
export async function scoreCorpus(tools: string, corpus: string, only: readonly string[] = []): Promise<CorpusScore> {
  const some = only.length > 0 ? ['--only', only.join(',')] : []
  const output = await runScorer(tools, 'score-extraction.mjs', [
    '--corpus',
    corpus,
    ...some,
    '--json',
    '--',
    ...extract,
  ])
  return JSON.parse(output.slice(output.indexOf('{')))
}

/** The scorer's lines on the same documents as docx, pdf and html; none where the corpus has no such files. */
export async function scoreFormats(tools: string, corpus: string): Promise<string[]> {
  if (!existsSync(join(corpus, 'files'))) return []
  return toLines(await runScorer(tools, 'score-formats.mjs', ['--corpus', corpus, '--', ...extract]))
}

/** The scorer's lines on pairs of reports of one body; none where the corpus has no pairs. */
export async function scoreChains(tools: string, corpus: string): Promise<string[]> {
  if (!existsSync(join(corpus, 'chains'))) return []
  return toLines(await runScorer(tools, 'score-chain.mjs', ['--corpus', corpus, '--', ...chain]))
}

const toLines = (output: string): string[] => output.trim().split('\n')

async function runScorer(tools: string, scorer: string, args: string[]): Promise<string> {
  const { code, output } = await runCommand(process.execPath, [join(tools, scorer), ...args])
  if (code !== 0) throw new Stop(output)
  return output
}
