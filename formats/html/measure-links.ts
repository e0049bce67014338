import type { DefaultTreeAdapterTypes } from 'parse5'
import { textOf } from './plain-text'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/** How much of a block is links: letters, linked letters, links, and links that are sentences or numbered items. */
export type LinkMeasure = { text: number; linked: number; links: number; prose: number }

const measured = new WeakMap<Parent, LinkMeasure>()
const blank = /[\s|>›»·/\u00a0\u3000]+/g
/** What begins an item of a plan, and what only sentences and promises have, not names of columns or titles of other pages. */
const item =
  /^\s*([（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[，、,]|[①-⑳]|[（(]?\d{1,2}[）)、.．](?!\d))/
const sentence =
  /[。；！？]|[;!?.]\s*$|[一-鿿]，[一-鿿]|(月|年|季度|日)(底|末)?前|年内(?!容)|\bby [\w ,]{0,24}\b20\d\d\b/i
const shortestSentence = 14

export function measureLinks(parent: Parent): LinkMeasure {
  const known = measured.get(parent)
  if (known) return known
  const sum: LinkMeasure = { text: 0, linked: 0, links: 0, prose: 0 }
  for (const node of parent.childNodes) addNode(sum, node)
  if ('tagName' in parent && parent.tagName === 'a') {
    Object.assign(sum, { linked: sum.text, links: 1, prose: Number(isProse(parent)) })
  }
  measured.set(parent, sum)
  return sum
}

function addNode(sum: LinkMeasure, node: DefaultTreeAdapterTypes.ChildNode): void {
  if ('value' in node) sum.text += node.value.replace(blank, '').length
  else if ('tagName' in node && node.tagName !== 'script' && node.tagName !== 'style') {
    const inner = measureLinks(node)
    sum.text += inner.text
    sum.linked += inner.linked
    sum.links += inner.links
    sum.prose += inner.prose
  }
}

// A link into the page itself is a line of its contents list, whatever it says.
function isProse(link: Element): boolean {
  const target = link.attrs.find(({ name }) => name === 'href')?.value ?? ''
  const text = textOf(link).trim()
  if (/^#[^\s!]/.test(target)) return false
  return text.length >= shortestSentence && (item.test(text) || sentence.test(text))
}

/** Whether a text begins like a numbered heading or item. */
export const isItem = (text: string): boolean => item.test(text)
