import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Unit } from '@/domain/unit'
import { dictionaryOf } from '@/i18n'
import { UnitFields } from './unit-fields'

const unit: Unit = {
  id: 'u',
  parentId: null,
  path: '/u/',
  name: '本单位',
  shortName: '本单位',
  aliases: [],
  kind: 'district',
  position: 1,
  active: true,
  version: 1,
}
const shortNameOf = (shortName: string) => {
  const drawn = renderToStaticMarkup(<UnitFields units={[]} words={dictionaryOf('zh')} unit={{ ...unit, shortName }} />)
  const field = /<input[^>]*name="shortName"[^>]*>/.exec(drawn)?.[0] ?? ''
  return /value="([^"]*)"/.exec(field)?.[1]
}

it('a short name that is the full name is not filled in, so that it follows when the full name is changed', () => {
  expect(shortNameOf('本单位')).toBe('')
  expect(shortNameOf('本县')).toBe('本县')
})
