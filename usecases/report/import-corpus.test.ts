import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { useTestDatabase } from '@/db/testing'
import { viewPlan } from '../plan/view-plan'
import { actorOf, makeDistrict, testNow } from '../testing/make-district'
import { loadPlan } from '../testing/make-plan'
import { importReport } from './import-report'

const folder = '../shared/corpus'
const name = '000-xinyang-yangshan-fazhi-2023'
const isThere = existsSync(`${folder}/gold/${name}.json`)

useTestDatabase()
beforeAll(makeDistrict)

type Gold = { shortcomings: string[]; steps: { heading: string; measures: { quote: string }[] }[] }
const fold = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')

test.skipIf(!isThere)(`the seed report gives its shortcomings, steps and commitments (needs ${folder})`, async () => {
  const gold: Gold = JSON.parse(readFileSync(`${folder}/gold/${name}.json`, 'utf8'))
  const bytes = new Uint8Array(readFileSync(`${folder}/reports/${name}.txt`))
  const coordinator = actorOf('coordinator')
  const input = { bytes, fileName: `${name}.txt`, issuerUnitId: 'district' }
  const { reportId } = await importReport(coordinator, input, testNow)
  const plan = await loadPlan(reportId)
  expect(plan.shortcomings).toHaveLength(gold.shortcomings.length)
  gold.shortcomings.forEach((words, index) => {
    expect(fold(plan.shortcomings[index]?.text ?? '')).toContain(fold(words))
  })
  expect(plan.steps.map(({ heading }) => fold(heading))).toEqual(gold.steps.map(({ heading }) => fold(heading)))
  const quotes = gold.steps.flatMap(({ measures }) => measures.map(({ quote }) => fold(quote)))
  expect(plan.commitments.map(({ text }) => fold(text))).toEqual(quotes)
  const { report } = await viewPlan(coordinator, reportId, testNow)
  expect(report).toMatchObject({ year: 2023, title: '信阳市羊山新区管理委员会关于2023年法治政府建设情况的报告' })
})
