import type { Account } from '../account/account'
import { childElements, type XmlNode } from '../read-xml'

/** All text that stands inside a node, deleted text and the lines of its paragraphs too. */
export function allTextOf(node: XmlNode): string {
  if (node.name === 't' || node.name === 'delText') return node.children.filter(isText).join('')
  const text = childElements(node).map(allTextOf).join('')
  return node.name === 'p' && text !== '' ? `${text}\n` : text
}

const isText = (child: XmlNode | string): child is string => typeof child === 'string'

/**
 * A file may hold the same content in several ways (mc:AlternateContent): exactly one of them is read, the first that has text, else the
 * first of all. Where another says something else, that is left out by name.
 */
export function chooseBranch(node: XmlNode, account: Account): XmlNode | undefined {
  const branches = childElements(node).filter(({ name }) => name === 'Choice' || name === 'Fallback')
  if (branches.length < 2) return branches[0]
  const texts = branches.map((branch) => allTextOf(branch).trim())
  const chosen = Math.max(texts.findIndex(Boolean), 0)
  const others = new Set(texts.filter((text) => text !== '' && text !== texts[chosen]))
  for (const text of others) account.leave('alternate', text)
  return branches[chosen]
}
