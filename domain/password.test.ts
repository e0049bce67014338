import { describe, expect, it } from 'vitest'
import { ensurePasswordStrong, isPasswordOld } from './password'
import { Refusal } from './refusal'

const codeOf = (password: string, preset?: 'mlps' | 'asvs'): string => {
  try {
    ensurePasswordStrong(password, ['zhoujing', '周静', '区司法局'], preset)
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
    ['Zh0uj1ng-2026', 'passwordHasAccount'],
    ['周静的Aa-2026!!', 'passwordHasAccount'],
    ['Password-2026', 'passwordCommon'],
    ['Woaini1314!!', 'passwordCommon'],
    ['Cloud-Brook-26', ''],
    ['溪水长流Aa12345', ''],
  ])('judges %s', (password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it('asks for length alone under asvs', () => {
    expect(codeOf('correct horse battery', 'asvs')).toBe('')
    expect(codeOf('Aa1-short-', 'asvs')).toBe('passwordShort')
    expect(codeOf('passwordpassword', 'asvs')).toBe('passwordCommon')
  })
})

describe('isPasswordOld', () => {
  it('asks for a new one after 90 days under mlps alone, counted in days of Shanghai', () => {
    const setAt = '2026-01-01T02:00:00.000Z'
    expect(isPasswordOld(setAt, 'mlps', '2026-03-31T15:59:59.999Z')).toBe(false)
    expect(isPasswordOld(setAt, 'mlps', '2026-03-31T16:00:00.000Z')).toBe(true)
    expect(isPasswordOld(setAt, 'asvs', '2036-01-01T00:00:00.000Z')).toBe(false)
    expect(isPasswordOld(null, 'mlps', '2036-01-01T00:00:00.000Z')).toBe(false)
  })
})
