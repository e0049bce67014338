import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { useTestDatabase as openTestDatabase } from '@/db/testing'
import { dictionaryOf } from '@/i18n'
import { composeAnnualReport } from '@/usecases/annual/compose-annual-report'
import { makeRandomPlans, planActor, planReports, plansNow } from '@/usecases/testing/make-random-plans'
import { AnnualBody } from './annual-body'
import { AnnualHead } from './annual-head'

openTestDatabase()
const words = dictionaryOf('zh')
const viewers = [planActor('leader', 'district'), planActor('head', 'market'), planActor('coordinator', 'town')]

beforeAll(async () => {
  await makeRandomPlans(4242, 60)
})

it.each(viewers)('every sum that the annual page prints for $role of $unitId adds up', async (actor) => {
  let found = 0
  for (const { id } of planReports) {
    const annual = await composeAnnualReport(actor, id, plansNow)
    if (!annual) continue
    const page = renderToStaticMarkup(
      <>
        <AnnualHead facts={annual} isOffice={false} words={words} locale="zh" />
        <AnnualBody facts={annual} words={words} />
      </>,
    )
    for (const [parts, total] of listSums(page.replace(/<[^>]*>/g, ' '))) {
      found++
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
    }
  }
  expect(found).toBeGreaterThan(0)
})

/** What stands as 甲 3 + 乙 1 = 4 in a text: the parts and what they are said to be. */
function listSums(text: string): [number[], number][] {
  const sums = text.matchAll(/((?:\d+[^\d＝=+＋]*[+＋][^\d＝=]*)+\d+)\s*[＝=]\s*(\d+)/g)
  return [...sums].map(([, parts = '', total]) => [[...parts.matchAll(/\d+/g)].map(Number), Number(total)])
}
