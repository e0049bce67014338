import { joinWrapped, startsCjk } from '../text/text-lines'
import { createWordJoiner } from './join-words'
import type { Block, Line, Table } from './page'

/** A block with the number of its page. */
export type PlacedBlock = Block & { page: number }
type PlacedLine = Line & { page: number }
type Margins = { left: number; right: number }
/** `hasIndents`: paragraphs of this document show by their first line. */
type Setting = { size: number; pitch: number; margins: Map<string, Margins>; hasIndents: boolean }

const sentenceEnd = /[。！？；：…!?;:.][”’"'）)]*$/
const numbered =
  /^(第[一二三四五六七八九十百\d]+[章节条部]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、．.](?!\d)|[①-⑳]|[一二三四五六七八九十]是|•|[-–] )/

/** What cannot be broken at the start of a line: a word in Latin letters, with the Han character that follows it. */
const firstWord = /^[^\s\u2e80-\u9fff\uff00-\uffef]+[\u2e80-\u9fff\uff00-\uffef]?/

/** Joins the lines that were broken at the right margin into paragraphs, also across pages; a table gives a line per row. */
export function joinParagraphs(blocks: PlacedBlock[]): string[] {
  const setting = measureSetting(blocks.filter((block): block is PlacedLine => block.kind === 'line'))
  const paragraphs: string[] = []
  const join = createWordJoiner(blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])))
  let previous: PlacedBlock | undefined
  for (const block of mergeSplitTables(blocks)) {
    if (block.kind === 'table') paragraphs.push(...block.rows.map((row) => row.join('\t').replace(/\t+$/, '')))
    else if (previous?.kind === 'line' && isSame(previous, block, paragraphs.at(-1) ?? '', setting)) {
      paragraphs.push(join(paragraphs.pop() ?? '', block.text))
    } else paragraphs.push(block.text)
    previous = block
  }
  return paragraphs
}

/** A sentence that the page cut off goes on, whatever room its last line had: amid a quotation or brackets, or after a comma. */
function isSame(previous: PlacedLine, line: PlacedLine, paragraph: string, setting: Setting): boolean {
  const isCut = previous.page < line.page && previous.page % 1 === line.page % 1 && isOpen(paragraph)
  if (isCut && !numbered.test(line.text) && Math.abs(previous.size - line.size) <= 0.12 * line.size) return true
  return !isNewParagraph(previous, line, setting)
}

const longestOpen = 2_000

function isOpen(paragraph: string): boolean {
  const text = paragraph.slice(-longestOpen)
  if (/[，、,；]$/.test(text)) return true
  return [/[“”]/g, /[（）]/g, /[《》]/g].some((pair) => {
    const signs = text.match(pair) ?? []
    return signs.length > 0 && /[“（《]/.test(signs.at(-1) ?? '')
  })
}

function isNewParagraph(previous: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (Math.abs(previous.size - line.size) > 0.12 * line.size) return true
  if (isSamePart(previous, line) && line.y - previous.y > 1.3 * setting.pitch * line.size) return true
  if (isTitle(previous, line, setting)) return sentenceEnd.test(previous.text)
  const margins = findMargins(line, setting)
  const isEnded = sentenceEnd.test(previous.text)
  if (isShort(previous, line, findMargins(previous, setting))) return true
  if (line.left - margins.left > 0.7 * line.size)
    return isEnded || !isAligned(previous, line) || (setting.hasIndents && hasRoom(previous, margins))
  return isEnded && !setting.hasIndents && numbered.test(line.text)
}

function isSamePart(previous: PlacedLine, line: PlacedLine): boolean {
  return previous.page === line.page && previous.column === line.column
}

/** Two lines of large letters in the middle of the page: a title that needed both. */
function isTitle(previous: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  const margins = findMargins(line, setting)
  const isLarge = Math.min(previous.size, line.size) > 1.15 * setting.size
  return isLarge && isSamePart(previous, line) && isCentred(line, margins) && isCentred(previous, margins)
}

function isCentred(line: Line, { left, right }: Margins): boolean {
  return Math.abs(line.left - left - (right - line.right)) < 2 * line.size
}

function isAligned(previous: PlacedLine, line: PlacedLine): boolean {
  return Math.abs(previous.left - line.left) < 0.5 * line.size
}

/** How much room a Han letter takes in a line: more than its size where the letters are set apart. */
function pitchOf({ text, left, right, size }: Line): number {
  const letters = Array.from(text).reduce((sum, sign) => sum + (startsCjk(sign) ? 1 : 0.5), 0)
  return Math.min(Math.max((right - left) / Math.max(letters, 1), size), 2 * size)
}

/** Room for more than two letters: enough to end a line where the next one stands in just as far, as the first lines of paragraphs do. */
const hasRoom = (previous: PlacedLine, { right }: Margins): boolean => right - previous.right > 2.2 * previous.size

/** Whether the line ended although the next word would still have had room, and no sentence plainly goes on. */
function isShort(previous: PlacedLine, line: PlacedLine, { right }: Margins): boolean {
  const room = right - previous.right
  if (startsCjk(line.text)) return room > 2.2 * pitchOf(previous)
  if (/^[a-z]/.test(line.text) && !sentenceEnd.test(previous.text)) return false
  const word = firstWord.exec(line.text)?.[0] ?? ''
  return room > 0.55 * word.length * line.size + previous.size
}

function measureSetting(lines: PlacedLine[]): Setting {
  const size = findUsual(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]))
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.12 * size)
  const margins = new Map<string, Margins>()
  for (const part of new Set(body.map(partOf)))
    margins.set(
      part,
      measureMargins(
        body.filter((line) => partOf(line) === part),
        size,
      ),
    )
  margins.set('', measureMargins(body, size))
  const setting = { size, pitch: findPitch(body, size), margins, hasIndents: false }
  return { ...setting, hasIndents: isIndented(body, setting) }
}

/** From line to line within a paragraph, as a share of the letter size: the least distance that is no exception. */
function findPitch(lines: PlacedLine[], size: number): number {
  const pitches = lines.slice(1).flatMap((line, index) => {
    const above = lines[index]
    const pitch = above && isSamePart(above, line) ? (line.y - above.y) / size : 0
    return pitch > 0.9 && pitch < 4 ? [Math.round(pitch * 10) / 10] : []
  })
  const sorted = pitches.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.1)] ?? 1.5
}

/** Whether most lines that follow a short line, and so begin a paragraph, stand in from the margin. */
function isIndented(lines: PlacedLine[], setting: Setting): boolean {
  const starts = lines.filter((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && isShort(above, line, findMargins(above, setting))
  })
  const indented = starts.filter((line) => line.left - findMargins(line, setting).left > 0.7 * line.size)
  return indented.length > 0.5 * starts.length
}

/** Left and right pages may have different margins, and so have columns. */
function partOf(line: PlacedLine): string {
  return `${line.page % 2} ${line.column}`
}

function findMargins(line: PlacedLine, { margins }: Setting): Margins {
  return margins.get(partOf(line)) ?? margins.get('') ?? { left: 0, right: 0 }
}

/** The outermost places where lines begin and end, passing over a stray one. */
function measureMargins(lines: Line[], size: number): Margins {
  const step = size / 2
  return {
    left: findOuter(
      lines.map((line) => line.left),
      step,
    ),
    right: -findOuter(
      lines.map((line) => -line.right),
      step,
    ),
  }
}

function findOuter(edges: number[], step: number): number {
  const sorted = edges.toSorted((a, b) => a - b)
  const needed = Math.max(1, Math.min(4, sorted.length * 0.04))
  return (
    sorted.find((edge) => sorted.filter((other) => other >= edge && other < edge + step).length >= needed) ??
    sorted[0] ??
    0
  )
}

function findUsual(weighted: [number, number][]): number {
  const sums = new Map<number, number>()
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight)
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A table that goes on after a page break comes back as one: without its repeated head, and with a broken row made whole. */
function mergeSplitTables(blocks: PlacedBlock[]): PlacedBlock[] {
  const merged: PlacedBlock[] = []
  for (const block of blocks) {
    const above = merged.at(-1)
    if (
      block.kind === 'table' &&
      above?.kind === 'table' &&
      above.page < block.page &&
      widthOf(above) === widthOf(block)
    )
      merged[merged.length - 1] = { ...above, page: block.page, rows: joinRows(above.rows, block.rows) }
    else merged.push(block)
  }
  return merged
}

function widthOf(table: Table): number {
  return table.rows[0]?.length ?? 0
}

function joinRows(above: string[][], below: string[][]): string[][] {
  const rest = below[0]?.join('\t') === above[0]?.join('\t') ? below.slice(1) : below
  const first = rest[0]
  const last = above.at(-1)
  if (!first || !last || first[0] !== '' || last[0] === '') return [...above, ...rest]
  return [...above.slice(0, -1), last.map((text, column) => joinWrapped(text, first[column] ?? '')), ...rest.slice(1)]
}
