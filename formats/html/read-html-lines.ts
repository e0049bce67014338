import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Account } from '../account/account'
import { createNoteMarks, type NoteMarks, readRaised } from '../text/raised-marks'
import { type TextCell, writeTableLines } from '../text/text-table'
import { findFurniture } from './find-furniture'
import { labelListItem } from './label-list-item'
import { collapseSpace, type Parent, textOf } from './plain-text'
import type { CssReader } from './read-css'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const lineBreak = '\u2028'
/** A mark of a note that is a link into the page, raised or not. */
const linkedMark = /^\s*[[［〔【]\s*\d{1,3}\s*[\]］〕】]\s*$/

/** What the lines of a page are read with; `count` is how many lines there are by now. */
export type PageContext = { css: CssReader; account: Account; marks: NoteMarks; count: number }

export const createPageContext = (css: CssReader, account: Account): PageContext => ({
  css,
  account,
  marks: createNoteMarks(),
  count: 0,
})

/** The lines of a page or of a part of it, in reading order; what is left out is entered. */
export function readHtmlLines(parent: Parent, context: PageContext): string[] {
  const { account, css, marks } = context
  const lines: string[] = []
  let current = ''
  let beginsRaised = false

  function closeLine(): void {
    const read = current.split(lineBreak).map(collapseSpace)
    for (const line of read.filter((one) => one !== '')) {
      account.stand(context.count + 1)
      if (marks.isNote(line, beginsRaised)) account.leave('note', line)
      else {
        lines.push(line)
        context.count += 1
      }
      beginsRaised = false
    }
    account.stand(context.count + 1)
    current = ''
    beginsRaised = false
  }

  function readNode(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) keepText(node.value)
    else if (node.nodeName === 'br') current += lineBreak
    else if ('tagName' in node) readOrLeave(node)
  }

  function keepText(text: string): void {
    if (/\S/.test(text)) account.keep()
    current += text
  }

  function readOrLeave(element: Element): void {
    const kind = findFurniture(element, css)
    if (kind === 'code') return
    if (kind) account.leave(kind, collapseSpace(textOf(element)))
    else if (element.tagName === 'img') account.leave('picture', attribute(element, 'alt'))
    else if (isRaisedElement(element)) readRaisedElement(element)
    else readElement(element)
  }

  function isRaisedElement(element: Element): boolean {
    if (element.tagName === 'sup' || css(element).isRaised) return true
    return element.tagName === 'a' && attribute(element, 'href').startsWith('#') && linkedMark.test(textOf(element))
  }

  function readRaisedElement(element: Element): void {
    const raised = collapseSpace(textOf(element))
    const shown = readRaised(current, raised)
    if (shown !== null) current += shown
    else if (collapseSpace(current) === '' && marks.isNote('', true)) {
      beginsRaised = true
      current += raised
    } else {
      account.leave('noteMark', raised)
      marks.see(raised)
    }
  }

  function readElement(element: Element): void {
    const isBlock = blocks.has(element.tagName)
    if (isBlock) closeLine()
    if (element.tagName === 'table') lines.push(...writeTableLines(readRows(element, context)))
    else if (element.tagName === 'pre') lines.push(...textOf(element).split('\n'))
    else {
      if (element.tagName === 'li') current += labelListItem(element)
      element.childNodes.forEach(readNode)
    }
    if (isBlock) closeLine()
  }

  parent.childNodes.forEach(readNode)
  closeLine()
  return lines.filter((line) => line !== '')
}

function readRows(table: Element, context: PageContext): TextCell[][] {
  const rows = listInside(table, ['tr', 'caption'], ['thead', 'tbody', 'tfoot'])
  return rows.map((row) => (row.tagName === 'caption' ? [readCell(row, context)] : readCells(row, context)))
}

function readCells(row: Element, context: PageContext): TextCell[] {
  return listInside(row, ['td', 'th'], []).flatMap((cell) => {
    const kind = findFurniture(cell, context.css)
    if (!kind) return [readCell(cell, context)]
    if (kind !== 'code') context.account.leave(kind, collapseSpace(textOf(cell)))
    return []
  })
}

function readCell(cell: Element, context: PageContext): TextCell {
  return {
    lines: readHtmlLines(cell, context),
    columns: readSpan(cell, 'colspan'),
    rows: readSpan(cell, 'rowspan'),
    holdsTable: hasTable(cell),
  }
}

/** Children of the wanted names, also inside the given wrappers. */
function listInside(parent: Element, wanted: string[], wrappers: string[]): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    if (wanted.includes(node.tagName)) return [node]
    return wrappers.includes(node.tagName) ? listInside(node, wanted, wrappers) : []
  })
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

function readSpan(cell: Element, name: string): number {
  return Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1)
}

function hasTable(parent: Element): boolean {
  return parent.childNodes.some((node) => 'tagName' in node && (node.tagName === 'table' || hasTable(node)))
}
