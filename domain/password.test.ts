import { describe, expect, it } from 'vitest'
import { ensurePasswordStrong } from './password'
import { Refusal } from './refusal'

const codeOf = (password: string, preset?: 'mlps' | 'asvs'): string => {
  try {
    ensurePasswordStrong(password, 'zhoujing', preset)
    return ''
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

describe('ensurePasswordStrong', () => {
  it.each([
    ['Aa1-short', 'passwordShort'],
    ['onlysmallletters', 'passwordClasses'],
    ['small-and-signs', 'passwordClasses'],
    [`Aa1-${'x'.repeat(130)}`, 'passwordLong'],
    ['Zhoujing-2026', 'passwordHasAccount'],
    ['Cloud-Brook-26', ''],
    ['溪水长流Aa12345', ''],
  ])('judges %s', (password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it('asks for length alone under asvs', () => {
    expect(codeOf('correct horse battery', 'asvs')).toBe('')
    expect(codeOf('Aa1-short-', 'asvs')).toBe('passwordShort')
  })
})
