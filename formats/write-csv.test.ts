import { expect, test } from 'vitest'
import { cleanText } from '@/domain/clean-text'
import { escapeFormula, unescapeFormula } from './text/formula-text'
import { streamCsv, writeCsvRows } from './write-csv'

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test('the file is UTF-8 with a byte order mark, quoted where needed', () => {
  const bytes = writeCsvRows(
    ['任务', '备注'],
    [
      ['甲,乙', '他说"好"'],
      [12.5, null],
      ['两\n行', ''],
    ],
  )
  expect(decode(bytes)).toBe('\uFEFF任务,备注\r\n"甲,乙","他说""好"""\r\n12.5,\r\n"两\n行",\r\n')
})

test('text that looks like a formula leaves as text and comes back unchanged', () => {
  const texts = ['=1+1', '+1', '-5', '@a', '\ta', '\ra', '＝1', '＋1', '－1', '＠a', "'=1", "''-1", "'平常", '平常']
  const cells = decode(
    writeCsvRows(
      ['a'],
      texts.map((text) => [text]),
    ),
  )
    .slice(1)
    .split('\r\n')
    .slice(1, -1)
    .map((cell) => cell.replace(/^"([\s\S]*)"$/, '$1'))
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  expect(cells.map(unescapeFormula)).toEqual(texts)
})

test('what is told plain at one look is what would be left as it is: each sign, at the beginning and within', () => {
  const unlike: string[] = []
  for (let code = 0; code < 0x10000; code++)
    for (const text of [String.fromCharCode(code), `a${String.fromCharCode(code)}`]) {
      const safe = escapeFormula(cleanText(text))
      const due = /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
      const written = decode(writeCsvRows(['a'], [[text]])).slice(4, -2)
      if (written !== new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(due)))
        unlike.push(text)
    }
  expect(unlike).toEqual([])
})

test('numbers stay numbers, negative ones too', () => {
  expect(decode(writeCsvRows(['a'], [[-5]]))).toBe('\uFEFFa\r\n-5\r\n')
})

test('the streamed file equals the one written at once', async () => {
  async function* batches() {
    yield [['甲', 1]]
    yield [['乙', 2]]
  }
  const parts: Uint8Array[] = []
  for await (const part of streamCsv(['a', 'b'], batches())) parts.push(part)
  const rows = [
    ['甲', 1],
    ['乙', 2],
  ]
  expect(Buffer.concat(parts).equals(writeCsvRows(['a', 'b'], rows))).toBe(true)
})
