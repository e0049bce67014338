import { expect, test } from 'vitest'
import { makePdf, type PrintedLine, setParagraph, writePdf } from '../testing/make-pdf'
import { readPdf } from './read-pdf'

async function read(pages: PrintedLine[][], rules: [number, number, number, number][] = []) {
  const { text, leftOut } = await readPdf(makePdf(pages, rules))
  return { lines: text.split('\n'), left: leftOut.map((one) => `${one.kind} ${one.place}: ${one.text}`) }
}

const han = (text: string, y: number, more: Partial<PrintedLine> = {}): PrintedLine => ({
  text,
  left: 90,
  y,
  size: 16,
  ...more,
})
const indented = (text: string, y: number) => han(text, y, { left: 122 })
const body = [
  indented('一、下一步工作打算', 100),
  indented('（一）6月底前由区司法局开展案卷评查并且通报结果和', 128),
  han('整改情况。', 156),
]
const bodyLines = ['一、下一步工作打算', '（一）6月底前由区司法局开展案卷评查并且通报结果和整改情况。']

test('letters drawn again a hair beside themselves are read once, each letter or each line at a time', async () => {
  const again = (line: PrintedLine) => [line, { ...line, left: line.left + 0.3 }]
  const lines = await read([body.flatMap(again)])
  expect(lines.lines).toEqual(bodyLines)
  expect(lines.left).toEqual([`twice 1: ${body.map(({ text }) => text).join('')}`])
  const letters = body.flatMap((line) =>
    Array.from(line.text).flatMap((text, at) => again({ ...line, text, left: line.left + 16 * at })),
  )
  expect((await read([letters])).lines).toEqual(bodyLines)
})

test('letters and figures that are meant twice stay', async () => {
  const line = indented('人人都要参加培训22次，合格率100%，个个过关。', 100)
  const shadow = indented('（二）阴影', 130)
  const { lines } = await read([[line, { ...shadow, left: 122.2 }, shadow]])
  expect(lines).toEqual([line.text, shadow.text])
})

test('a table printed sideways is read, whichever way it was turned, ruled or not', async () => {
  const rows = [
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['1', '增配专职人员3名', '区司法局', '9月底前'],
    ['2', '公布检查事项清单', '区市场监管局', '12月底前'],
  ]
  const columns = [0, 80, 350, 500]
  const up = rows.flatMap((row, r) =>
    row.map((text, c) => ({ text, left: 120 + 40 * r, y: 780 - (columns[c] ?? 0), size: 14, turn: 90 })),
  )
  const down = rows.flatMap((row, r) =>
    row.map((text, c) => ({ text, left: 400 - 40 * r, y: 62 + (columns[c] ?? 0), size: 14, turn: 270 })),
  )
  const table = rows.map((row) => row.join('\t'))
  expect((await read([body, up])).lines).toEqual([...bodyLines, ...table])
  expect((await read([body, down])).lines).toEqual([...bodyLines, ...table])
  expect((await read([[...body, ...up.map((one) => ({ ...one, left: one.left + 180 }))]])).lines).toEqual([
    ...bodyLines,
    ...table,
  ])
})

test('a page upside down is read', async () => {
  const turned = body.map((line) => ({ ...line, left: 595 - line.left, y: 842 - line.y, turn: 180 }))
  expect((await read([turned])).lines).toEqual(bodyLines)
})

test('slanted and upright watermarks, and what a seal prints over the text, are named', async () => {
  const slanted = { text: '内部资料', left: 200, y: 400, size: 60, turn: 45 }
  const upright = { text: '征求意见稿', left: 100, y: 150, size: 60 }
  const seal = { text: '3301000012345', left: 130, y: 123, size: 8 }
  expect(await read([[...body, slanted, upright, seal]])).toEqual({
    lines: bodyLines,
    left: ['watermark 1: 内部资料', 'watermark 1: 征求意见稿', 'watermark 1: 3301000012345'],
  })
})

test('figures set apart with their line are one number; those of a line set close stay apart', async () => {
  const spaced = (text: string, y: number) => indented(text, y)
  const set = (line: PrintedLine) => ({ ...line, spacing: 3 })
  const lines = [spaced('2026年12月底前公布清单，检查频次下降20%。', 100), spaced('（二）15人次。', 130)]
  expect((await read([lines.map(set)])).lines).toEqual(lines.map(({ text }) => text))
  const close = [{ text: 'Rooms 1 2 3 were closed in 2026 for repairs of all kinds.', left: 72, y: 100 }]
  expect((await read([close])).lines).toEqual(['Rooms 1 2 3 were closed in 2026 for repairs of all kinds.'])
})

test('the numbers of lines in the margin are named; the numbers of rows stay', async () => {
  const text =
    'The council will publish a revised strategy by March and report on it to each meeting of the committee that audits it, and so it will in each year to come until all of the measures are done and have been seen to work.'
  const lines = setParagraph(text, 100, 36)
  const numbers = lines.map(({ y }, at) => ({ text: String(at + 1), left: 40, y }))
  const numbered = await read([[...lines, ...numbers]])
  expect(numbered.lines).toEqual([text])
  expect(numbered.left).toEqual(numbers.map((one) => `lineNumber 1: ${one.text}`))
  const rows = Array.from({ length: 7 }, (_, at) => [
    { text: String(at + 1), left: 40, y: 100 + 30 * at },
    { text: `Measure ${at}`, left: 72, y: 100 + 30 * at },
    { text: `Body ${at}`, left: 300, y: 100 + 30 * at },
  ])
  expect((await read([rows.flat()])).lines[2]).toBe('3\tMeasure 2\tBody 2')
})

test('a word broken by a hyphen is made whole, and one that has its own keeps it', async () => {
  const line = (text: string, y: number) => ({ text, left: 72, y })
  const page = [
    line('Officers will follow up each case, and the imple-', 100),
    line('mentation of every measure is checked by a long-', 114),
    line('standing panel that meets in public and is well-', 128),
    line('known to all the members who take part in it too.', 142),
  ]
  expect((await read([page])).lines).toEqual([
    'Officers will follow up each case, and the implementation of every measure is checked by a long-standing panel that meets in public and is well-known to all the members who take part in it too.',
  ])
})

test('a sentence and a quotation go on over the page, past page numbers and notes', async () => {
  const full = (y: number) => han('区司法局牵头组织全区各执法单位开展案卷评查和通报工', y)
  const first = [
    indented('（一）落实“谁执法谁普法”责任制，', 100),
    full(128),
    full(156),
    han('作，做到“发现一起、查处一', 760),
    { text: '1', left: 90, y: 786, size: 5 },
    { text: '按区统计局口径。', left: 96, y: 790, size: 9 },
    { text: '— 1 —', left: 280, y: 820, size: 12 },
  ]
  const marked = first.concat({ text: '1', left: 90 + 13 * 16, y: 754, size: 8 })
  const second = [han('起、通报一起”，年底前办结。', 100), indented('（二）公布清单。', 128), full(156)]
  const { lines, left } = await read([marked, second])
  expect(lines.find((one) => one.includes('发现一起'))).toContain('做到“发现一起、查处一起、通报一起”，年底前办结。')
  expect(left).toEqual(['noteMark 1: 1', 'noteMark 1: 1', 'running 1: —1—', 'note 1: 按区统计局口径。'])
})

test('raised exponents stay', async () => {
  const page = [
    han('新建用房300m', 100),
    { text: '2', left: 90 + 8 * 16, y: 95, size: 8 },
    han('以上。', 100, { left: 90 + 8 * 16 + 5 }),
  ]
  expect((await read([page])).lines[0]).toContain('300m²')
})

test('a cell that covers many rows does not make the text grow', async () => {
  const long = 'All of the measures below are led by the office of the council and are due by June'
  const rules: [number, number, number, number][] = [
    [72, 100, 550, 100],
    [72, 700, 550, 700],
    ...Array.from({ length: 29 }, (_, at): [number, number, number, number] => [
      400,
      120 + 20 * at,
      550,
      120 + 20 * at,
    ]),
    ...[72, 400, 550].map((x): [number, number, number, number] => [x, 100, x, 700]),
  ]
  const rows = Array.from({ length: 30 }, (_, at) => ({ text: `Ward ${at}`, left: 410, y: 115 + 20 * at }))
  const { lines } = await read([[{ text: long, left: 75, y: 300, size: 7 }, ...rows]], rules)
  expect(lines.length).toBe(30)
  expect(lines.join('').split(long).length).toBe(2)
})

test('a page that is only a picture is named', async () => {
  const picture = 'q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'
  const page = (content: number) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 7 0 R>>>>/Contents ${content} 0 R>>`
  const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`
  const pdf = writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
    page(5),
    page(6),
    stream('BT /F 10 Tf 1 0 0 1 72 700 Tm (Next steps for the year to come.) Tj ET'),
    stream(picture),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ])
  expect(await readPdf(pdf)).toEqual({
    text: 'Next steps for the year to come.',
    leftOut: [{ kind: 'page', place: 2, text: '' }],
  })
})

test('words that a line strikes through are named; underlined words and the rules of a table stay', async () => {
  const text = indented('（一）3月底前6月底前由区司法局开展案卷评查。', 100)
  const [from, to] = [122 + 3 * 16, 122 + 7 * 16]
  const strike: [number, number, number, number] = [from, 95, to, 95]
  const under: [number, number, number, number] = [to, 102, to + 80, 102]
  expect(await read([[text]], [strike, under])).toEqual({
    lines: ['（一）6月底前由区司法局开展案卷评查。'],
    left: ['struck 1: 3月底前'],
  })
})
