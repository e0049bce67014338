import { existsSync, writeFileSync } from 'node:fs'
import { type Corpus, listCorpora } from './extraction/list-corpora'
import { scoreChains, scoreCorpus, scoreFormats } from './extraction/run-scorers'
import { scoreLinks } from './extraction/score-links'
import { type CorpusPart, writePage } from './extraction/write-page'
import { runJob } from './steps/run-job'
import { say } from './steps/say'

const tools = '../shared/tools'
const own = 'samples/labelled'
const page = 'docs/extraction.md'

/** `npm run extraction`: scores the reader on the labelled documents here and beside this folder and writes docs/extraction.md. */
await runJob(async () => {
  const corpora = listCorpora(own)
  const missing = [tools, ...corpora.map(({ folder }) => folder)].find((folder) => !existsSync(folder))
  if (missing) return say((words) => words.noCorpus({ folder: missing }))
  const parts: CorpusPart[] = []
  for (const corpus of corpora) parts.push(await scorePart(corpus))
  writeFileSync(page, writePage(parts))
  console.log(page)
})

async function scorePart({ title, folder, only, files }: Corpus): Promise<CorpusPart> {
  return {
    title,
    score: await scoreCorpus(tools, folder, only),
    links: await scoreLinks(folder, only),
    formats: files ? await scoreFormats(tools, folder) : [],
    chains: await scoreChains(tools, folder),
  }
}
