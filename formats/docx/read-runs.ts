import { childElements, findElement, type XmlNode } from '../read-xml'

/** The text of a paragraph (line breaks as "\n") and the text boxes that hang on it. */
export type ParagraphText = { text: string; boxes: XmlNode[] }

/** Left out with all they hold: deletions, field codes, marks of footnotes, properties, the older copy of a drawing. */
const dropped = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'footnoteReference',
  'endnoteReference',
  'Fallback',
  'rt',
  'sdtPr',
  'fldData',
  'annotationRef',
])
const signs: Record<string, string> = { tab: ' ', ptab: ' ', cr: '\n', noBreakHyphen: '-' }

/** Reads what a paragraph shows. */
export function readRuns(paragraph: XmlNode): ParagraphText {
  const boxes: XmlNode[] = []
  const text = childElements(paragraph)
    .map((child) => readRun(child, boxes))
    .join('')
  return { text, boxes }
}

function readRun(node: XmlNode, boxes: XmlNode[]): string {
  if (dropped.has(node.name) || isHidden(node)) return ''
  if (node.name === 't') return node.children.filter((child) => typeof child === 'string').join('')
  if (node.name === 'br') return node.attributes.type === 'column' ? '' : '\n'
  if (node.name === 'txbxContent') {
    boxes.push(node)
    return ''
  }
  return (
    signs[node.name] ??
    childElements(node)
      .map((child) => readRun(child, boxes))
      .join('')
  )
}

function isHidden(node: XmlNode): boolean {
  if (node.name !== 'r') return false
  const hidden = findElement(node, 'rPr', 'vanish')
  return hidden !== undefined && !/^(0|false|off)$/.test(hidden.attributes.val ?? '')
}
