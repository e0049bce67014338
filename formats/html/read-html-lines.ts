import type { DefaultTreeAdapterTypes } from 'parse5'
import { type TextCell, writeTableLines } from '../text/text-table'
import { isFurniture } from './find-furniture'
import { labelListItem } from './label-list-item'
import { collapseSpace, type Parent, textOf } from './plain-text'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const lineBreak = '\u2028'

/** The lines of a page or of a part of it, in reading order. */
export function readHtmlLines(parent: Parent): string[] {
  const lines: string[] = []
  let current = ''

  function closeLine(): void {
    lines.push(...current.split(lineBreak).map(collapseSpace))
    current = ''
  }

  function readNode(node: Node): void {
    if (node.nodeName === '#text' && 'value' in node) current += node.value
    else if (node.nodeName === 'br') current += lineBreak
    else if ('tagName' in node && !isFurniture(node)) readElement(node)
  }

  function readElement(element: Element): void {
    const isBlock = blocks.has(element.tagName)
    if (isBlock) closeLine()
    if (element.tagName === 'table') lines.push(...writeTableLines(readRows(element)))
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

function readRows(table: Element): TextCell[][] {
  const rows = listInside(table, ['tr'], ['thead', 'tbody', 'tfoot'])
  return rows.map((row) =>
    listInside(row, ['td', 'th'], [])
      .filter((cell) => !isFurniture(cell))
      .map(readCell),
  )
}

function readCell(cell: Element): TextCell {
  return {
    lines: readHtmlLines(cell),
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

function readSpan(cell: Element, name: string): number {
  return Math.max(Number.parseInt(cell.attrs.find((attribute) => attribute.name === name)?.value ?? '1', 10) || 1, 1)
}

function hasTable(parent: Element): boolean {
  return parent.childNodes.some((node) => 'tagName' in node && (node.tagName === 'table' || hasTable(node)))
}
