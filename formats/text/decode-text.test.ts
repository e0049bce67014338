import { expect, test } from 'vitest'
import { encodeText, encodeUtf16 } from '../testing/encode-text'
import { decodeText } from './decode-text'

const simplified = '一、存在的问题\r\n（一）执法人员对新划转的领域不熟悉，2024年办理的案件有12件。\n'
const traditional = '一、存在的問題\n（一）執法人員對這個領域不熟悉，為了改善，區政府與各單位會商。\n'

test('UTF-8 is read with and without a byte order mark', () => {
  expect(decodeText(Buffer.from(simplified))).toBe(simplified)
  expect(decodeText(Buffer.from(`\uFEFF${simplified}`))).toBe(simplified)
})

test('GB18030 and Big5 are told apart by which reading gives everyday characters', () => {
  expect(decodeText(encodeText(simplified, 'gb18030'))).toBe(simplified)
  expect(decodeText(encodeText(traditional, 'big5'))).toBe(traditional)
})

test('UTF-16 is read in both orders, with and without a byte order mark', () => {
  for (const isBigEnd of [false, true]) {
    expect(decodeText(encodeUtf16(simplified, isBigEnd))).toBe(simplified)
    expect(decodeText(encodeUtf16(`\uFEFF${simplified}`, isBigEnd))).toBe(simplified)
  }
})

test('bytes that are no text are not taken for one', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
  expect(decodeText(bytes)).toBeUndefined()
})
