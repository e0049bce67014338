import { existsSync, writeFileSync } from 'node:fs'
import { scoreChains, scoreCorpus, scoreFormats } from './extraction/run-scorers'
import { scoreLinks } from './extraction/score-links'
import { type CorpusPart, writePage } from './extraction/write-page'
import { runJob } from './run-job'
import { say } from './say'

const tools = '../shared/tools'
const corpora = [
  { title: 'Public documents', folder: '../shared/corpus' },
  { title: 'Invented reports', folder: '../shared/corpus-written' },
]
const page = 'docs/extraction.md'

/** `npm run extraction`: scores the reader on the labelled documents beside this folder and writes docs/extraction.md. */
await runJob(async () => {
  const missing = [tools, ...corpora.map(({ folder }) => folder)].find((folder) => !existsSync(folder))
  if (missing) return say((words) => words.noCorpus({ folder: missing }))
  const parts: CorpusPart[] = []
  for (const { title, folder } of corpora) {
    parts.push({
      title,
      score: await scoreCorpus(tools, folder),
      links: await scoreLinks(folder),
      formats: await scoreFormats(tools, folder),
      chains: await scoreChains(tools, folder),
    })
  }
  writeFileSync(page, writePage(parts))
  console.log(page)
})
