import { childElements, findElement, findValue, type XmlNode } from '../read-xml'

/** What a paragraph style says of numbers; `isContents` marks the styles of a table of contents. */
export type ParagraphStyle = { id: string; basedOn?: string; numbering?: XmlNode; isContents: boolean }
export type StyleSheet = { styles: Map<string, ParagraphStyle>; defaultStyle: string }

/** Reads the paragraph styles of word/styles.xml. */
export function readStyles(root: XmlNode | undefined): StyleSheet {
  const nodes = childElements(root, 'style').filter((node) => node.attributes.type === 'paragraph')
  const fallback = nodes.find((node) => /^(1|true|on)$/.test(node.attributes.default ?? ''))
  return {
    styles: new Map(nodes.map((node) => [node.attributes.styleId ?? '', readStyle(node)])),
    defaultStyle: fallback?.attributes.styleId ?? '',
  }
}

/** The numbering that a style has, by itself or by the styles it is based on, and the style that names it. */
export function findStyleNumbering(sheet: StyleSheet, id: string): { numbering: XmlNode; style: string } | undefined {
  const seen = new Set<string>()
  for (let style = sheet.styles.get(id); style && !seen.has(style.id); style = sheet.styles.get(style.basedOn ?? '')) {
    seen.add(style.id)
    if (style.numbering) return { numbering: style.numbering, style: style.id }
  }
  return undefined
}

function readStyle(node: XmlNode): ParagraphStyle {
  return {
    id: node.attributes.styleId ?? '',
    basedOn: findValue(node, 'basedOn'),
    numbering: findElement(node, 'pPr', 'numPr'),
    isContents: /^toc \d/i.test(findValue(node, 'name') ?? ''),
  }
}
