import { childElements, findElement, findValue, type XmlNode } from '../read-xml'
import { type TextCell, writeTableLines } from '../text/text-table'
import { allTextOf, chooseBranch } from './choose-branch'
import { isContentsControl, isPrompt } from './content-control'
import type { DocxContext } from './context'
import { labelParagraph } from './label-paragraph'
import { readRuns } from './read-runs'

/** Gives the lines of one block: a paragraph, a table, or a wrapper around blocks. `rest` gives what still waits for its paragraph's end. */
export type BlockReader = { read: (block: XmlNode) => string[]; rest: () => string[] }

const wrappers = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'Choice',
  'Fallback',
  'sect',
  'sub-section',
  'annotation',
  'content',
])
/** A line of a contents list is no sentence. */
const sentence = /.{30}[。；;.]\s*$/

/** A reader that keeps what reaches over from block to block: list counters, and text whose paragraph mark was deleted. */
export function createBlockReader(context: DocxContext): BlockReader {
  const { account, fields } = context
  let carried = ''

  function readBlock(block: XmlNode): string[] {
    if (block.name === 'p' || block.name === 'oMathPara' || block.name === 'oMath') return readParagraph(block)
    if (block.name === 'tbl') return [...rest(), ...writeTableLines(readRows(block))]
    if (block.name === 'AlternateContent') return readBlocks(chooseBranch(block, account))
    if (block.name === 'altChunk') return [...rest(), ...context.readChunk(block.attributes.id ?? '')]
    if (block.name === 'sdt' && isLeftControl(block)) return []
    return readWrapper(block)
  }

  function isLeftControl(control: XmlNode): boolean {
    const kind = isPrompt(control) ? 'prompt' : isContentsControl(control) ? 'contents' : undefined
    if (kind) account.leave(kind, allTextOf(control))
    return kind !== undefined
  }

  function readWrapper(block: XmlNode): string[] {
    const holdsBlocks = childElements(block).some(({ name }) => name === 'p' || name === 'tbl')
    const isDeleted = isDeletion(block)
    if (!isDeleted && (wrappers.has(block.name) || holdsBlocks)) return readBlocks(block)
    const text = allTextOf(block)
    if (text !== '') account.leave(isDeleted ? 'deleted' : 'unknown', text)
    return []
  }

  function readBlocks(node: XmlNode | undefined): string[] {
    return childElements(node).flatMap(readBlock)
  }

  function readParagraph(paragraph: XmlNode): string[] {
    if (fields.isContents() && sentence.test(allTextOf(paragraph))) fields.breakContents()
    const { text, boxes, beginsRaised } = readRuns(paragraph, context)
    const boxLines = boxes.flatMap(readBlocks)
    if (isMarkGone(paragraph)) {
      carried += text
      return boxLines
    }
    const label = labelParagraph(paragraph, context)
    const whole = carried + text
    carried = ''
    return [...keepLine(label, whole, paragraph, beginsRaised), ...boxLines]
  }

  function keepLine(label: string, text: string, paragraph: XmlNode, beginsRaised: boolean): string[] {
    const kind = isContentsLine(paragraph) ? 'contents' : context.marks.isNote(text, beginsRaised) ? 'note' : undefined
    if (kind) account.leave(kind, text)
    return !kind && /\S/.test(text) ? [label + text.replace(/^[ \u3000]+/, '')] : []
  }

  function isContentsLine(paragraph: XmlNode): boolean {
    return context.styles.contents.has(findValue(paragraph, 'pPr', 'pStyle') ?? '')
  }

  /** A paragraph whose mark was deleted or is hidden goes on in the next one. */
  function isMarkGone(paragraph: XmlNode): boolean {
    const mark = findElement(paragraph, 'pPr', 'rPr')
    if (findElement(mark, 'del') !== undefined || findElement(mark, 'moveFrom') !== undefined) return true
    return context.lookOf(findValue(paragraph, 'pPr', 'pStyle'), mark).isHidden
  }

  function rest(): string[] {
    const text = carried
    carried = ''
    return /\S/.test(text) ? [text] : []
  }

  function readRows(table: XmlNode): TextCell[][] {
    return unwrap(table, 'tr').flatMap((row) => {
      const kind = findElement(row, 'trPr', 'del') ? 'deleted' : isHiddenRow(row) ? 'hidden' : undefined
      if (!kind) return [readCells(row)]
      account.leave(kind, allTextOf(row))
      return []
    })
  }

  function readCells(row: XmlNode): TextCell[] {
    const skipped = Number(findValue(row, 'trPr', 'gridBefore') ?? 0)
    const cells = unwrap(row, 'tc').map(readCell)
    return skipped > 0 ? [{ lines: [], columns: skipped }, ...cells] : cells
  }

  function readCell(cell: XmlNode): TextCell {
    const merge = findElement(cell, 'tcPr', 'vMerge')
    return {
      lines: [...readBlocks(cell), ...rest()],
      columns: Number(findValue(cell, 'tcPr', 'gridSpan') ?? 1),
      continues: merge !== undefined && merge.attributes.val !== 'restart',
      holdsTable: unwrap(cell, 'tbl').length > 0,
    }
  }

  /** Children of one name, also those inside content controls, branches and tracked insertions. */
  function unwrap(node: XmlNode | undefined, name: string): XmlNode[] {
    return childElements(node).flatMap((child) => {
      if (child.name === name) return [child]
      if (child.name === 'AlternateContent') return unwrap(chooseBranch(child, account), name)
      if (child.name === 'sdt' && name === 'tc' && isLeftControl(child)) return listCells(child).map(emptyCell)
      return wrappers.has(child.name) ? unwrap(child, name) : []
    })
  }

  return { read: readBlock, rest }
}

function isHiddenRow(row: XmlNode): boolean {
  const hidden = findElement(row, 'trPr', 'hidden')
  return hidden !== undefined && !/^(0|false|off)$/.test(hidden.attributes.val ?? '')
}

const isDeletion = ({ name, attributes }: XmlNode): boolean =>
  name === 'del' || name === 'moveFrom' || (name === 'annotation' && /deletion$/i.test(attributes.type ?? ''))

/** The cells of a control whose prompt is left out stay in their row, empty. */
const listCells = (node: XmlNode): XmlNode[] =>
  childElements(node).flatMap((child) => (child.name === 'tc' ? [child] : listCells(child)))

const emptyCell = (cell: XmlNode): XmlNode => ({
  ...cell,
  children: cell.children.filter((child) => typeof child !== 'string' && child.name === 'tcPr'),
})
