import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintPromise } from '@/reader/lint-promise'
import { readChain } from '@/reader/read-chain'
import { readReport } from '@/reader/read-report'
import { addSwitch, type FoundRule, loadRules } from './extraction/load-rules'
import { runJob } from './steps/run-job'
import { say } from './steps/say'

const folders = ['../shared/corpus', '../shared/corpus-written', 'samples/labelled'].map((one) => join(one, 'reports'))
const page = 'docs/unneeded-rules.md'

/** `npm run unneeded`: switches each rule of the reader off by itself and writes those that change nothing in any labelled text. */
await runJob(async () => {
  const missing = folders.find((folder) => !existsSync(folder))
  if (missing) return say((words) => words.noCorpus({ folder: missing }))
  const rules = (await loadRules()).map((found) => ({ ...found, own: addSwitch(found.rule) }))
  const texts = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  const cases = listCases(texts).map((read) => {
    for (const { own } of rules) own.hasFit = false
    return { read, before: read(), met: new Set(rules.filter(({ own }) => own.hasFit)) }
  })
  const unneeded = rules.filter((one) => {
    one.own.isOff = true
    const isNeeded = cases.some(({ read, before, met }) => met.has(one) && read() !== before)
    one.own.isOff = false
    return !isNeeded
  })
  writeFileSync(page, writePage(unneeded, rules.length, texts.length))
  console.log(page)
})

/** What is read of each text, and what each report says of the promises of the one before it. */
function listCases(texts: string[]): (() => string)[] {
  const reports = texts.map((text) => readReport(text))
  const reads = texts.map((text) => () => {
    const report = readReport(text)
    const promises = report.steps.flatMap((step) => step.commitments)
    return JSON.stringify([report, promises.map((promise) => lintPromise(promise, report.language))])
  })
  const chains = reports.flatMap((newer, index) => {
    const older = reports[index - 1]
    return older?.language === newer.language ? [() => JSON.stringify(readChain(older, newer))] : []
  })
  return [...reads, ...chains]
}

function writePage(unneeded: FoundRule[], all: number, texts: number): string {
  const files = [...new Set(unneeded.map(({ file }) => file))]
  const lines = files.map((file) => {
    const names = unneeded.filter((one) => one.file === file).map(({ name }) => name)
    return `- \`reader/${file}\`: ${names.join(', ')}`
  })
  return `# Rules that no labelled text needs

Written by \`npm run unneeded\`; do not edit. Of the ${all} rules of the reader these ${unneeded.length} change nothing in any of ${texts} labelled texts when they
are switched off one by one. They carry general language, which other offices write: only their own words test them
([why they stay](decisions/0012-rules-that-say-why.md)).

${lines.join('\n')}
`
}
