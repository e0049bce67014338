import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report'
import { listCommitments } from './testing'

const corpus = new URL('../../shared/corpus/', import.meta.url)
const isHere = existsSync(corpus)
if (!isHere) console.warn('skipped: the folder ../shared/corpus is absent, so the seed text cannot be read')

type Measure = { quote: string; deadline: { kind: string }; owners: string[] }
type Gold = { shortcomings: string[]; steps: { heading: string; measures: Measure[] }[]; title: string; issuer: string }

describe.skipIf(!isHere)('the seed text', () => {
  const read = (folder: string, ending: string) => {
    const name = readdirSync(new URL(folder, corpus)).find((file) => file.startsWith('000-') && file.endsWith(ending))
    return readFileSync(new URL(`${folder}${name}`, corpus), 'utf8')
  }

  it('gives exactly the shortcomings, steps and commitments of its labels', () => {
    const gold: Gold = JSON.parse(read('gold/', '.json'))
    const report = readReport(read('reports/', '.txt'))
    expect(report).toMatchObject({ title: gold.title, year: 2023, issuer: gold.issuer })
    expect(report.shortcomings.map(({ text }) => text)).toEqual(gold.shortcomings)
    expect(report.steps.map((step) => [step.heading?.text, step.commitments.map(({ text }) => text)])).toEqual(
      gold.steps.map((step) => [step.heading, step.measures.map(({ quote }) => quote)]),
    )
  })

  it('points into its text exactly, without the furniture of the page', () => {
    const report = readReport(read('reports/', '.txt'))
    for (const { start, end, text } of [...listCommitments(report), ...report.shortcomings])
      expect(report.text.slice(start, end)).toBe(text)
    expect(report.text).not.toMatch(/首页|扫一扫/)
  })
})

describe.skipIf(!isHere)('every text of the corpus', () => {
  for (const file of isHere ? readdirSync(new URL('reports/', corpus)) : []) {
    it(`goes through with exact ranges: ${file.slice(0, 3)}`, () => {
      const report = readReport(readFileSync(new URL(`reports/${file}`, corpus), 'utf8'))
      for (const { start, end, text } of [...listCommitments(report), ...report.shortcomings, ...report.others])
        expect(report.text.slice(start, end)).toBe(text)
    })
  }
})
