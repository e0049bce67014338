import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { dictionaryOf } from '@/i18n'
import { DueFields } from './draft-fields'

const words = dictionaryOf('zh')
const { bulk, edit } = words.report
const firstOption = (drawn: React.ReactElement) => />([^<]*)<\/option>/.exec(renderToStaticMarkup(drawn))?.[1]

it('no period means none on one draft, and what each has where many are set', () => {
  expect(firstOption(<DueFields words={words} />)).toBe(edit.periodEmpty)
  expect(firstOption(<DueFields words={words} noPeriod={bulk.keep} />)).toBe(bulk.keep)
})
