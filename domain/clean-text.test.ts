import { expect, test } from 'vitest'
import { cleanAll, cleanText, findUnprintable } from './clean-text'
import { cleanFileName } from './file-name'

const bad = [
  ...['\0', '\x08', '\x0b', '\x1f', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\u{10ffff}', '\ud800', '\udc00'],
  // What turns the order of letters round.
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
]

test.each(bad)('%j is refused at input, named by its place, and left out of every file', (sign) => {
  const text = `已建成执法监督平台${sign}了`
  expect(cleanText(text)).toBe('已建成执法监督平台了')
  expect(cleanAll({ a: [text, 1, null] })).toEqual({ a: ['已建成执法监督平台了', 1, null] })
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const facts = { sign: `U+${code}`, before: '建成执法监督平台' }
  expect(findUnprintable(text)).toMatchObject({ code: 'textUnprintable', facts })
})

test('what people type passes: line ends, tabs, emoji, rare characters, other scripts', () => {
  const text = '甲\t乙\r\n😀 𠮷 é ﷺ \u200d שלום \u00a0�'
  expect(findUnprintable(text)).toBeNull()
  expect(cleanText(text)).toBe(text)
})

test('a file name keeps nothing that cannot be seen', () => {
  expect(cleanFileName('C:\\证明\\报\u202e告\ufffe\0"终稿".docx')).toBe('报告终稿.docx')
  expect(cleanFileName(`${'名'.repeat(200)}.docx`)).toHaveLength(120)
})
