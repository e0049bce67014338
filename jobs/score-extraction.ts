import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { scoreChains, scoreCorpus, scoreFormats } from './extraction/run-scorers'
import { scoreLinks } from './extraction/score-links'
import { type CorpusPart, writePage } from './extraction/write-page'
import { runJob } from './steps/run-job'
import { say } from './steps/say'

type Corpus = { title: string; folder: string; only?: string[] }

const tools = '../shared/tools'
const own = 'samples/labelled'
const page = 'docs/extraction.md'

/** `npm run extraction`: scores the reader on the labelled documents here and beside this folder and writes docs/extraction.md. */
await runJob(async () => {
  const corpora = listCorpora()
  const missing = [tools, ...corpora.map(({ folder }) => folder)].find((folder) => !existsSync(folder))
  if (missing) return say((words) => words.noCorpus({ folder: missing }))
  const parts: CorpusPart[] = []
  for (const corpus of corpora) parts.push(await scorePart(corpus))
  writeFileSync(page, writePage(parts))
  console.log(page)
})

/** The public and the invented documents that rules were written with, and the project's own, tuned on and left out apart. */
function listCorpora(): Corpus[] {
  const leftOut: string[] = JSON.parse(readFileSync(`${own}/left-out.json`, 'utf8'))
  const all = readdirSync(`${own}/gold`).map((name) => name.replace(/\.json$/, ''))
  const tuned = all.filter((name) => !leftOut.includes(name))
  const isEnglish = (name: string) => name.startsWith('E')
  const part = (title: string, names: string[]) => ({ title, folder: own, only: names })
  return [
    { title: 'Public documents', folder: '../shared/corpus' },
    { title: 'Invented reports', folder: '../shared/corpus-written' },
    part(
      'Own documents in Chinese, tuned on',
      tuned.filter((name) => !isEnglish(name)),
    ),
    part(
      'Own documents in Chinese, left out',
      leftOut.filter((name) => !isEnglish(name)),
    ),
    part('Own documents in English, tuned on', tuned.filter(isEnglish)),
    part('Own documents in English, left out', leftOut.filter(isEnglish)),
  ]
}

async function scorePart({ title, folder, only }: Corpus): Promise<CorpusPart> {
  return {
    title,
    score: await scoreCorpus(tools, folder, only),
    links: await scoreLinks(folder, only),
    formats: await scoreFormats(tools, folder),
    chains: await scoreChains(tools, folder),
  }
}
