import { read, utils, write } from '@e965/xlsx'
import { gap } from '@/i18n/glue'
import { words } from '../fixtures'

const { admin, people: names } = words
const { sheets, columns } = admin.workbook
const { roles } = names

/** The invented county that begins. */
export const county = { name: '青禾县人民政府', shortName: '青禾县' }
export const bureau = '县司法局'
export const market = '县市场监管局'
export const township = '东坪镇'

const units = [
  ['青禾县司法局', bureau, '司法局', '部门', county.name],
  ['青禾县市场监督管理局', market, '市场监管局、市监局', '部门', county.name],
  ['青禾县东坪镇人民政府', township, '', '镇（街道）', county.name],
]

/** Name, account, unit where they sit, body for which they act, role. */
const people = [
  ['孟晓', 'mengxiao', bureau, county.shortName, roles.coordinator],
  ['韩立群', 'hanliqun', bureau, county.shortName, roles.director],
  ['汪明远', 'wangmingyuan', county.shortName, '', roles.leader],
  ['白洁', 'baijie', bureau, '', roles.head],
  ['石磊', 'shilei', bureau, '', roles.handler],
  ['邱岚', 'qiulan', market, '', roles.head],
  ['樊星', 'fanxing', market, '', roles.handler],
  ['祁山', 'qishan', township, '', roles.head],
  ['葛青', 'geqing', township, '', roles.handler],
]

/** Fills the template in as somebody does in a spreadsheet, below the headings that stand there. */
export function fillTemplate(template: Buffer): Buffer {
  const book = read(template)
  const fill = (name: string, wanted: string[], rows: string[][]) => {
    const sheet = book.Sheets[name]
    if (!sheet) throw new Error(`the template has no sheet ${name}`)
    const [headings = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 })
    const placed = rows.map((row) => headings.map((heading) => row[wanted.indexOf(heading)] ?? ''))
    utils.sheet_add_aoa(sheet, placed, { origin: 'A2' })
  }
  fill(sheets.units, [columns.name, columns.shortName, columns.aliases, columns.kind, columns.parent], units)
  fill(sheets.people, [columns.person, columns.account, columns.unit, columns.actsFor, columns.role], people)
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }))
}

/** First passwords by account, from the file that the administrator hands out. */
export function readPasswords(list: string): Map<string, string> {
  const rows = list.split('\r\n').slice(1)
  const cells = rows.map((row) => row.split(',').map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
  return new Map(cells.map(([, , account = '', password = '']) => [account, password]))
}

/** How a unit is called in lists that show the tree. */
export const indented = (name: string): string => `${gap}${name}`
