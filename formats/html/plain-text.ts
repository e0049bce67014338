import type { DefaultTreeAdapterTypes } from 'parse5'

export type Parent = DefaultTreeAdapterTypes.ParentNode

/** All text inside a node, as it stands in the source. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('')
}

/** The line ends of the source mean nothing: between Chinese characters they go, elsewhere they are a space. */
export function collapseSpace(text: string): string {
  return text
    .replace(
      /([\u2e80-\u9fff\u3000-\u303f\uff00-\uffef\u201d])[ \t\r]*\n[ \t\r\n]*(?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef\u201c])/g,
      '$1',
    )
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    .replace(/^[ \u3000]+|[ \u3000]+$/g, '')
}
