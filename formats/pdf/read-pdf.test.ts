import { expect, test } from 'vitest'
import { makePdf, type PrintedLine, setParagraph } from '../testing/make-pdf'
import { readPdf } from './read-pdf'

const first =
  'The council will publish a revised procurement strategy by the end of March and report on it to each meeting of the audit committee. Every department keeps its own register of risks up to date.'
const second =
  'Contracts above the threshold are reviewed twice a year by officers who did not award them, so that mistakes are found early.'

async function readLines(pages: PrintedLine[][], rules: [number, number, number, number][] = []): Promise<string[]> {
  return (await readPdf(makePdf(pages, rules))).text.split('\n')
}

test('lines that were broken at the margin become paragraphs again', async () => {
  const page = [...setParagraph(first, 100, 60), ...setParagraph(second, 180, 60)]
  expect(await readLines([page])).toEqual([first, second])
})

test('a paragraph goes on over the page, and page numbers and running headers are left out', async () => {
  const header = { text: 'Annual governance review', left: 240, y: 40 }
  const lines = setParagraph(`${first} ${second}`, 100, 60)
  const pages = [
    lines.slice(0, 3),
    lines.slice(3).map((line) => ({ ...line, y: line.y - 42 })),
    setParagraph(second, 100, 60),
  ]
  const printed = pages.map((page, index) => [header, ...page, { text: `- ${index + 1} -`, left: 290, y: 800 }])
  expect(await readLines(printed)).toEqual([`${first} ${second}`, second])
})

test('a ruled table gives a line per row, with the lines of a cell joined', async () => {
  const rules: [number, number, number, number][] = [
    ...[100, 130, 180].map((y): [number, number, number, number] => [72, y, 400, y]),
    ...[72, 250, 400].map((x): [number, number, number, number] => [x, 100, x, 180]),
  ]
  const page = [
    ...setParagraph(second, 40, 60),
    { text: 'Action', left: 80, y: 118 },
    { text: 'Owner', left: 260, y: 118 },
    { text: 'Publish the revised', left: 80, y: 148 },
    { text: 'strategy', left: 80, y: 162 },
    { text: 'Head of Finance', left: 260, y: 155 },
    ...setParagraph(first, 220, 60),
  ]
  expect(await readLines([page], rules)).toEqual([
    second,
    'Action\tOwner',
    'Publish the revised strategy\tHead of Finance',
    first,
  ])
})

test('of two columns the left one is read first', async () => {
  const left = setParagraph(`${first} ${second}`, 100, 42)
  const right = setParagraph(`${second} ${first}`, 100, 42).map((line) => ({ ...line, left: 320 }))
  const narrow = (lines: PrintedLine[]) => lines.map((line) => ({ ...line, size: 9 }))
  expect(await readLines([narrow([...left, ...right])])).toEqual([`${first} ${second}`, `${second} ${first}`])
})

test('small raised figures are marks of footnotes, not text', async () => {
  const page = [
    { text: 'The strategy was published', left: 72, y: 100 },
    { text: '1', left: 196, y: 95, size: 6 },
    { text: 'in March by the whole council.', left: 202, y: 100 },
  ]
  expect(await readLines([page])).toEqual(['The strategy was published in March by the whole council.'])
})

test('Chinese in a font that the file only names is read by the character maps of Adobe', async () => {
  const page = ['一、存在的问题', '（一）⽬标不够清晰，执法⼈员培训不足。'].map((text, index) => ({
    text,
    left: 72,
    y: 100 + 20 * index,
  }))
  expect(await readLines([page])).toEqual(['一、存在的问题', '（一）目标不够清晰，执法人员培训不足。'])
})
