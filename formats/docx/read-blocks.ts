import { childElements, findElement, findValue, type XmlNode } from '../read-xml'
import { type TextCell, writeTableLines } from '../text/text-table'
import { type BlockContext, labelParagraph } from './label-paragraph'
import { readRuns } from './read-runs'

/** Gives the lines of one block: a paragraph, a table, or a wrapper around blocks. */
export type BlockReader = (block: XmlNode) => string[]

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

/** A reader that keeps what reaches over from block to block: list counters, and text whose paragraph mark was deleted. */
export function createBlockReader(context: BlockContext): BlockReader {
  let carried = ''

  const readBlock: BlockReader = (block) => {
    if (block.name === 'p') return readParagraph(block)
    if (block.name === 'tbl') return writeTableLines(readRows(block))
    return wrappers.has(block.name) ? readBlocks(block) : []
  }

  function readBlocks(node: XmlNode): string[] {
    return childElements(node).flatMap(readBlock)
  }

  function readParagraph(paragraph: XmlNode): string[] {
    const { text, boxes } = readRuns(paragraph)
    const boxLines = boxes.flatMap(readBlocks)
    if (isMarkDeleted(paragraph)) {
      carried += text
      return boxLines
    }
    const label = labelParagraph(paragraph, context)
    const whole = carried + text
    carried = ''
    if (isContentsLine(paragraph, context)) return boxLines
    return /\S/.test(whole) ? [label + whole.replace(/^[ \u3000]+/, ''), ...boxLines] : boxLines
  }

  function readRows(table: XmlNode): TextCell[][] {
    return unwrap(table, 'tr')
      .filter((row) => !findElement(row, 'trPr', 'del'))
      .map(readCells)
  }

  function readCells(row: XmlNode): TextCell[] {
    const skipped = Number(findValue(row, 'trPr', 'gridBefore') ?? 0)
    const cells = unwrap(row, 'tc').map(readCell)
    return skipped > 0 ? [{ lines: [], columns: skipped }, ...cells] : cells
  }

  function readCell(cell: XmlNode): TextCell {
    const merge = findElement(cell, 'tcPr', 'vMerge')
    return {
      lines: readBlocks(cell),
      columns: Number(findValue(cell, 'tcPr', 'gridSpan') ?? 1),
      continues: merge !== undefined && merge.attributes.val !== 'restart',
      holdsTable: unwrap(cell, 'tbl').length > 0,
    }
  }

  return readBlock
}

/** Children of one name, also those inside content controls and tracked insertions. */
function unwrap(node: XmlNode, name: string): XmlNode[] {
  return childElements(node).flatMap((child) => {
    if (child.name === name) return [child]
    return wrappers.has(child.name) ? unwrap(child, name) : []
  })
}

function isMarkDeleted(paragraph: XmlNode): boolean {
  const mark = findElement(paragraph, 'pPr', 'rPr')
  return findElement(mark, 'del') !== undefined || findElement(mark, 'moveFrom') !== undefined
}

function isContentsLine(paragraph: XmlNode, { styles }: BlockContext): boolean {
  return styles.styles.get(findValue(paragraph, 'pPr', 'pStyle') ?? '')?.isContents ?? false
}
