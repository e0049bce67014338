import { childElements, findElement, findValue, type XmlNode } from '../read-xml'

/** What a paragraph style says of numbers. */
export type ParagraphStyle = { id: string; basedOn?: string; numbering?: XmlNode }
/** `contents`: the styles of a table of contents, by their names or by those they are based on. */
export type StyleSheet = { styles: Map<string, ParagraphStyle>; defaultStyle: string; contents: Set<string> }

const contentsName =
  /^(wpsoffice手动)?(toc|目录|目次)\s*(\d+|heading|标题)$|^table of (contents|figures|authorities)\b/i

/** Reads the paragraph styles of word/styles.xml. */
export function readStyles(root: XmlNode | undefined): StyleSheet {
  const nodes = childElements(root, 'style').filter((node) => node.attributes.type === 'paragraph')
  const fallback = nodes.find((node) => /^(1|true|on)$/.test(node.attributes.default ?? ''))
  const styles = new Map(nodes.map((node) => [node.attributes.styleId ?? '', readStyle(node)]))
  const named = new Set(nodes.filter(isContentsStyle).map((node) => node.attributes.styleId ?? ''))
  return {
    styles,
    defaultStyle: fallback?.attributes.styleId ?? '',
    contents: new Set([...styles.keys()].filter((id) => listBases(styles, id).some((base) => named.has(base.id)))),
  }
}

/** The numbering that a style has, by itself or by the styles it is based on, and the style that names it. */
export function findStyleNumbering(sheet: StyleSheet, id: string): { numbering: XmlNode; style: string } | undefined {
  const style = listBases(sheet.styles, id).find(({ numbering }) => numbering)
  return style?.numbering && { numbering: style.numbering, style: style.id }
}

/** A style and those that it is based on, nearest first. */
function listBases(styles: Map<string, ParagraphStyle>, id: string): ParagraphStyle[] {
  const found = new Map<string, ParagraphStyle>()
  for (let style = styles.get(id); style && !found.has(style.id); style = styles.get(style.basedOn ?? ''))
    found.set(style.id, style)
  return [...found.values()]
}

const isContentsStyle = (node: XmlNode): boolean => contentsName.test(findValue(node, 'name')?.trim() ?? '')

function readStyle(node: XmlNode): ParagraphStyle {
  return {
    id: node.attributes.styleId ?? '',
    basedOn: findValue(node, 'basedOn'),
    numbering: findElement(node, 'pPr', 'numPr'),
  }
}
