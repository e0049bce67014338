import { describe, expect, it } from 'vitest'
import { spellPassword } from '../admin/spell-password'
import { isCommonPassword } from './is-common'

describe('isCommonPassword', () => {
  it.each([
    ...[
      'password',
      'Password123!',
      'P@ssw0rd2026',
      'p@55w0rd!!',
      'PASSWORD-2026',
      'passwordpassword',
      'Password1Password1',
    ],
    ...['woaini1314', 'Woaini1314!', 'WoAiNi@1314', 'qwe123456', 'Qwe123456!', '5201314', '5201314Aa!', 'aini1314520'],
    ...['Admin@123', 'Admin12345!', 'admin@2026', 'Adm1n2026!!', 'Root@123456', 'Huawei@123', 'Admin@huawei'],
    ...['1qaz@WSX3edc', '!QAZ2wsx', 'Qwer1234!@#$', 'Qwertyuiop1!', 'Abcd1234!@#$', 'Abc123!@#Qwe', 'ZaQ12wsx!!'],
    ...[
      'Aa123456789!',
      '1111111111Aa',
      'AaAaAaAaAa1!',
      'abcabcabcabc',
      '147258369Aa',
      'Asdf-zxcv-1234',
      'ＰＡＳＳＷＯＲＤ１２３',
    ],
    ...[
      'Zhangwei1990!',
      'Zhang-Wei-2026',
      'Liming@19880808',
      'wangxiaoming88!',
      'Zhongguo2026!',
      'Jiannuo@2026',
      'Sifaju-2026!',
    ],
    ...['Mima123456!', 'Guanliyuan@1', 'Welcome@2026', 'Letmein2026!!', 'Iloveyou1314!', 'Beijing@2008'],
  ])('knows %s', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })

  it.each([
    ...[
      'Cloud-Brook-26',
      'Correct-Horse-9',
      'Other-Horse-8',
      'correct horse battery',
      '溪水长流Aa12345',
      'Xin-mima-2027',
    ],
    ...['kettle noodle window', 'T7#vLq9!xRbe', 'Ochre.Lantern.41', '我家门前有两棵枣树Q7', 'Grün-Kachel-77'],
  ])('lets %s pass', (password) => {
    expect(isCommonPassword(password)).toBe(false)
  })

  it('lets the passwords pass that are given out', () => {
    for (let seed = 0; seed < 500; seed++) {
      const bytes = Uint8Array.from({ length: 16 }, (_, index) => (seed * 7919 + index * 104_729 * (seed + 1)) % 251)
      const password = spellPassword(bytes)
      expect([password, isCommonPassword(password)]).toEqual([password, false])
    }
  })

  it('judges the longest password in no time', () => {
    const begun = performance.now()
    for (const text of ['a1'.repeat(64), 'qwe'.repeat(42), 'x9!'.repeat(42), '溪'.repeat(128)]) isCommonPassword(text)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
