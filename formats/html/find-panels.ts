import type { DefaultTreeAdapterTypes } from 'parse5'
import { isItem } from './measure-links'
import { textOf } from './plain-text'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

const toggles = new Set([
  'aria-expanded',
  'aria-controls',
  'data-toggle',
  'data-bs-toggle',
  'data-target',
  'data-bs-target',
])
const panelRole = /^(tabpanel|region)$/i
const panelClass =
  /(^|[\s_-])(collapse|collapsed|accordion\S*|panel\S*|tab-?(pane|panel|con\S*|content)|fold\S*|unfold\S*)(?=$|[\s_-])/i
const container = /^(div|section|dd|ul|ol|table)$/
const heading = /^(h[1-6]|summary|dt|legend)$/
// What a button of a page does, and no heading says.
const deed =
  /^(打印|关闭|收藏|分享|复制|返回.*|上一[篇页条]|下一[篇页条]|搜索|检索|登录|注册|提交|下载|展开.*|收起.*|更多.*|字[体号].*|[大中小]|朗读|导出|目录|print|close|share|copy|download|menu|search|accept.*|more|back.*|next|previous|submit|log ?in|sign ?in)$/i

/** Whether a button opens and closes a part of the text, and so is its heading. */
export function isToggle(button: Element): boolean {
  const text = textOf(button).trim()
  if (text === '' || deed.test(text)) return false
  const role = button.attrs.find(({ name }) => name === 'role')?.value ?? ''
  return button.attrs.some(({ name }) => toggles.has(name)) || /^tab$/i.test(role) || isInHeading(button)
}

function isInHeading(element: Element): boolean {
  const above = element.parentNode
  return (
    above !== null &&
    'tagName' in above &&
    (heading.test(above.tagName) || (above.tagName === 'span' && isInHeading(above)))
  )
}

/** Whether what the page hides for now is a part of its text that a click opens: a tab, an accordion's panel. */
export function isPanel(element: Element): boolean {
  const [role, names] = ['role', 'class'].map((name) => element.attrs.find((one) => one.name === name)?.value ?? '')
  if (panelRole.test(role ?? '') || panelClass.test(names ?? '')) return true
  const before = findBefore(element)
  if (before === undefined) return false
  return opens(before) || (heading.test(before.tagName) && container.test(element.tagName))
}

const beside = new WeakMap<Parent, Map<Element, Element>>()

/** The element beside and before this one. */
export function findBefore(element: Element): Element | undefined {
  const parent = element.parentNode
  if (!parent) return undefined
  const known = beside.get(parent) ?? mapBefore(parent)
  beside.set(parent, known)
  return known.get(element)
}

function mapBefore(parent: Parent): Map<Element, Element> {
  const elements = parent.childNodes.filter((node): node is Element => 'tagName' in node)
  return new Map(elements.slice(1).map((element, at) => [element, elements[at] ?? element]))
}

/** A heading, a button, or what a click acts on, right before the panel. */
function opens(element: Element): boolean {
  if (element.attrs.some(({ name }) => name === 'onclick' || toggles.has(name))) return true
  if (element.tagName === 'button') return !deed.test(textOf(element).trim())
  const inner = element.childNodes.filter((node): node is Element => 'tagName' in node)
  return (heading.test(element.tagName) || isItem(textOf(element))) && inner.some(opens)
}
