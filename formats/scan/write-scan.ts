import type { ScannedLine, ScannedPage } from '@/domain/report/scan'
import { createAccount } from '../account/account'
import { layPage, type TextRun } from '../pdf/lay-page'
import { writePages } from '../pdf/write-pages'

/** The text of recognised pages by the rules of pdf pages: paragraphs made whole, page numbers and running headers left out, signs in the width of Chinese. */
export function writeScan(pages: ScannedPage[]): string {
  const account = createAccount()
  const sheets = pages.flatMap(({ width, height, lines }, index) =>
    layPage(
      {
        look: { view: [1, 0, 0, 1, 0, 0], width, height },
        items: lines.map(mendNumber).flatMap(toRuns),
        form: [],
        strikes: [],
        listRules: () => [],
      },
      account,
    ).map((page) => ({ page, number: index + 1 })),
  )
  return widenSigns(writePages(sheets, account))
}

/** In letters' sizes: what parts cells of a line, and words of Latin letters. */
const apart = { cells: 1.2, words: 0.15 }

/**
 * The runs of a line: words that follow each other are one, since the boxes of recognised words may lie over each other, and what lies over other text
 * would count as a mark on it.
 */
function toRuns({ y, size, words }: ScannedLine): TextRun[] {
  const runs: TextRun[] = []
  words.forEach((word, index) => {
    const [last, gap] = [runs.at(-1), word.left - (words[index - 1]?.right ?? 0)]
    if (!last || gap > apart.cells * size)
      runs.push({ str: word.text, transform: [size, 0, 0, -size, word.left, y], width: word.right - word.left })
    else {
      last.str += (gap > apart.words * size && needsSpace(last.str, word.text) ? ' ' : '') + word.text
      last.width = word.right - Number(last.transform[4])
    }
  })
  return runs
}

const needsSpace = (before: string, after: string): boolean => /[A-Za-z.,;:)]$/.test(before) && /^[A-Za-z(]/.test(after)

const dashed = /^[一—–-]\s*(\d{1,4})\s*[一—–-]?$|^(\d{1,4})\s*[一—–-]$/

/** The dashes beside a page's number look like 一, where they are seen at all. */
function mendNumber(line: ScannedLine): ScannedLine {
  const [, number, other] = dashed.exec(line.words.map(({ text }) => text).join('')) ?? []
  const [first, last] = [line.words[0], line.words.at(-1)]
  if (!(number ?? other) || !first || !last) return line
  return { ...line, words: [{ ...first, text: `— ${number ?? other} —`, right: last.right }] }
}

const wide: Record<string, string> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const besideHan = /(?<=[\u4e00-\u9fff”》）])[(),;:?!]|[(),;:?!](?=[\u4e00-\u9fff“《（])/g

/** Signs beside Chinese characters are set in their width; the recognition gives them the narrow one. */
const widenSigns = (text: string): string => text.replace(besideHan, (sign) => wide[sign] ?? sign)
