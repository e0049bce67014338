import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

const neverText = new Set(
  'script style noscript template head nav aside iframe object embed svg math canvas audio video map button select textarea input datalist dialog xml'.split(
    ' ',
  ),
)
const mayBeMenu = new Set('div ul ol dl table section td p header footer'.split(' '))
const fewestLinks = 4
const shortestMenu = 8

/** Whether an element is no part of the text: program code, what the page hides, menus, and buttons such as print or close. */
export function isFurniture(element: Element): boolean {
  if (neverText.has(element.tagName) || element.tagName.includes(':')) return true
  return isHidden(element) || isScriptLink(element) || isPageFooter(element) || isMenu(element)
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(value)),
  )
}

function isScriptLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const link = element.attrs.find(({ name }) => name === 'href')?.value ?? ''
  return /^\s*javascript:/i.test(link) && measureText(element).text <= shortestMenu
}

function isPageFooter(element: Element): boolean {
  return element.tagName === 'footer' && element.parentNode?.nodeName === 'body'
}

/** A block whose words are nearly all links. */
function isMenu(element: Element): boolean {
  if (!mayBeMenu.has(element.tagName)) return false
  const { text, linked, links } = measureText(element)
  return links >= fewestLinks && linked > text * 0.8
}

type Measure = { text: number; linked: number; links: number }
const measured = new WeakMap<Parent, Measure>()

function measureText(parent: Parent): Measure {
  const known = measured.get(parent)
  if (known) return known
  const sum: Measure = { text: 0, linked: 0, links: 0 }
  for (const node of parent.childNodes) addMeasure(sum, node)
  if ('tagName' in parent && parent.tagName === 'a') Object.assign(sum, { linked: sum.text, links: 1 })
  measured.set(parent, sum)
  return sum
}

function addMeasure(sum: Measure, node: DefaultTreeAdapterTypes.ChildNode): void {
  if ('value' in node) sum.text += node.value.replace(/[\s|>›»·/\u00a0\u3000]+/g, '').length
  else if ('tagName' in node && !neverText.has(node.tagName)) {
    const inner = measureText(node)
    sum.text += inner.text
    sum.linked += inner.linked
    sum.links += inner.links
  }
}
