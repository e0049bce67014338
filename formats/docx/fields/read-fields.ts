import type { Account } from '../../account/account'
import { readSymbol } from '../look/symbols'
import { readEquation } from './equation'

/** Follows the fields of a document, which may lie within each other and go over paragraphs. */
export type FieldReader = {
  /** A mark of a field; gives the text that the field draws by itself. */
  mark: (type: string | undefined) => string
  code: (text: string) => void
  /** Whether text at this place belongs to a field's code, and is not shown. */
  isCode: () => boolean
  /** Whether text at this place stands in a table of contents. */
  isContents: () => boolean
  /** A paragraph that cannot be a line of a contents list: its field was never closed. */
  breakContents: () => void
  /** Notes that a field shows text. */
  show: (text: string) => void
}
type Field = { code: string; isWhole: boolean; hasResult: boolean }

/** Fields that show nothing of their own: marks of an index, forms, page numbers that the page knows. */
const silent =
  /^\s*(XE|TC|TA|RD|SET|ASK|PRINT|PRIVATE|ADVANCE|PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|FORM\w+|BIDIOUTLINE|HYPERLINK|TOC|INDEX)\b/i

export function createFieldReader(account: Account): FieldReader {
  const open: Field[] = []

  function close(): string {
    const field = open.pop()
    if (!field || field.hasResult) return ''
    return drawField(field.code, account)
  }

  return {
    mark: (type) => {
      const field = open.at(-1)
      if (type === 'begin') open.push({ code: '', isWhole: false, hasResult: false })
      if (type === 'separate' && field) field.isWhole = true
      return type === 'end' ? close() : ''
    },
    code: (text) => {
      const field = open.at(-1)
      if (field && !field.isWhole) field.code += text
    },
    isCode: () => open.some(({ isWhole }) => !isWhole),
    isContents: () => open.some(({ code, isWhole }) => isWhole && isContentsCode(code)),
    breakContents: () => {
      for (const field of open) if (isContentsCode(field.code)) field.code = ''
    },
    show: (text) => {
      if (/\S/.test(text)) for (const field of open) field.hasResult = true
    },
  }
}

/** A table of contents, also of figures, by its field's code. */
export const isContentsCode = (code: string): boolean => /^\s*TOC\b/i.test(code)

/** What a field without a stored result shows. */
export function drawField(code: string, account: Account): string {
  if (/^\s*EQ\b/i.test(code)) return drawEquation(code, account)
  if (/^\s*SYMBOL\b/i.test(code)) return drawSymbol(code, account)
  if (/^\s*QUOTE\b/i.test(code)) return code.replace(/^\s*QUOTE\s*|"|\\\*\s*\S+/gi, '').trim()
  const [, prompt] = /^\s*MACROBUTTON\s+\S+\s+([\s\S]*)/i.exec(code) ?? []
  if (prompt) account.leave('prompt', prompt)
  else if (/\S/.test(code) && !silent.test(code)) account.leave('field', code.trim())
  return ''
}

function drawEquation(code: string, account: Account): string {
  const shown = readEquation(code)
  if (shown === '') account.leave('field', code.trim())
  return shown
}

function drawSymbol(code: string, account: Account): string {
  const [, number = ''] = /SYMBOL\s+"?(0x[\da-f]+|\d+|\S)/i.exec(code) ?? []
  const [, quoted, bare] = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(code) ?? []
  const value = /^(0x[\da-f]+|\d+)$/i.test(number) ? Number(number) : (number.codePointAt(0) ?? 0)
  const shown = readSymbol(quoted ?? bare ?? '', value)
  if (shown === undefined) account.leave('symbol', code.trim())
  return shown ?? ''
}
