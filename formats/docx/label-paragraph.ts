import { findElement, findValue, type XmlNode } from '../read-xml'
import { endsCjk } from '../text/text-lines'
import type { DocxContext } from './context'
import type { NumberedList } from './read-numbering'
import { findStyleNumbering } from './read-styles'

/** The number or mark that stands before a paragraph of a list; '' where it is none. */
export function labelParagraph(paragraph: XmlNode, { lists, styles, countNumber }: DocxContext): string {
  // Word 2003 writes out the label itself.
  const written = findValue(paragraph, 'pPr', 'listPr', 't')
  if (written) return endsCjk(written) ? written : `${written} `
  const own = findElement(paragraph, 'pPr', 'numPr')
  const styled = findStyleNumbering(styles, findValue(paragraph, 'pPr', 'pStyle') ?? styles.defaultStyle)
  const listId = findValue(own, 'numId') ?? findValue(styled?.numbering, 'numId')
  if (!listId || listId === '0') return ''
  const level = findValue(own, 'ilvl') ?? findStyleLevel(lists.get(listId), styled) ?? '0'
  return countNumber(listId, Number(level))
}

/** A style's level is the one that names the style; else what the style itself says. */
function findStyleLevel(
  list: NumberedList | undefined,
  styled: ReturnType<typeof findStyleNumbering>,
): string | undefined {
  const linked = [...(list?.levels ?? [])].find(
    ([, level]) => level.style !== undefined && level.style === styled?.style,
  )
  return linked ? String(linked[0]) : findValue(styled?.numbering, 'ilvl')
}
