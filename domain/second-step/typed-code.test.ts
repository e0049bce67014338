import { expect, it } from 'vitest'
import { readTypedCode, spellRecoveryCode } from './typed-code'

it.each([
  ['123456', { kind: 'device', code: '123456' }],
  [' 123 456 ', { kind: 'device', code: '123456' }],
  ['１２３４５６', { kind: 'device', code: '123456' }],
  ['ABCD-efgh-jkmn-2345', { kind: 'recovery', code: 'abcdefghjkmn2345' }],
  ['abcd efgh jkmn 2345', { kind: 'recovery', code: 'abcdefghjkmn2345' }],
  ['12345', undefined],
  ['1234567', undefined],
  ['', undefined],
  ['abcd-efgh-jkmn-234', undefined],
  ['abcd-efgh-jkmn-2340', undefined],
  ['٣٤٥٦٧٨', undefined],
])('reads %s', (typed, code) => {
  expect(readTypedCode(typed)).toEqual(code)
})

it('spells a recovery code that is read again, of signs that do not look alike', () => {
  for (let from = 0; from < 256; from += 1) {
    const spelled = spellRecoveryCode(Uint8Array.from({ length: 16 }, (_, at) => (from + at * 17) % 256))
    expect(spelled).toMatch(/^([a-km-z2-9]{4}-){3}[a-km-z2-9]{4}$/)
    expect(readTypedCode(spelled)).toEqual({ kind: 'recovery', code: spelled.replaceAll('-', '') })
  }
})
