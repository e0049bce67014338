import { expect, it } from 'vitest'
import { Refusal } from '@/domain/refusal'
import { dictionaryOf } from '.'
import { sayRefusal } from './say-refusal'

const empty = [
  new Refusal('dayInvalid', { day: '' }),
  new Refusal('monthDayInvalid', { day: '' }),
  new Refusal('roleUnknown', { text: '' }),
  new Refusal('unitUnknown', { text: '' }),
]

it.each(['zh', 'en'] as const)('a field left empty is called empty, not quoted as nothing (%s)', (locale) => {
  for (const refusal of empty) expect(sayRefusal(refusal, dictionaryOf(locale))).not.toMatch(/“”|""/)
})
