import type { DefaultTreeAdapterTypes } from 'parse5'
import { formatNumber } from '../docx/format-number'

type Element = DefaultTreeAdapterTypes.Element

const formats: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

/** The number or dot that a browser draws before a list item, which is not in the page's text. */
export function labelListItem(item: Element): string {
  const list = item.parentNode
  if (!list || !('tagName' in list)) return ''
  if (list.tagName !== 'ol') return '• '
  return `${formatNumber(countItem(list, item), formats[attribute(list, 'type') ?? ''] ?? 'decimal')}. `
}

function countItem(list: Element, item: Element): number {
  const items = list.childNodes.filter((node) => node.nodeName === 'li')
  const start = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1
  return Number.parseInt(attribute(item, 'value') ?? '', 10) || start + items.indexOf(item)
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}
