import type { ScannedLine, ScannedPage } from '@/domain/report/scan'
import { createAccount } from '../account/account'
import { layPage } from '../pdf/lay-page'
import { writePages } from '../pdf/write-pages'

/** The text of recognised pages by the rules of pdf pages: paragraphs made whole, page numbers and running headers left out, signs in the width of Chinese. */
export function writeScan(pages: ScannedPage[]): string {
  const account = createAccount()
  const sheets = pages.flatMap(({ width, height, lines }, index) =>
    layPage(
      {
        look: { view: [1, 0, 0, 1, 0, 0], width, height },
        items: lines.map(mendNumber).flatMap(({ y, size, words }) =>
          words.map(({ text, left, right }) => ({
            str: text,
            transform: [size, 0, 0, -size, left, y],
            width: right - left,
          })),
        ),
        form: [],
        strikes: [],
        listRules: () => [],
      },
      account,
    ).map((page) => ({ page, number: index + 1 })),
  )
  return widenSigns(writePages(sheets, account))
}

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
