import type { DefaultTreeAdapterTypes } from 'parse5'
import type { LeftOutKind } from '@/domain/report/left-out'
import { findBefore, isPanel, isToggle } from './find-panels'
import { isItem, measureLinks } from './measure-links'
import { textOf } from './plain-text'
import type { CssReader } from './read-css'

type Element = DefaultTreeAdapterTypes.Element

const code = new Set('script style noscript head iframe object embed canvas audio video map xml'.split(' '))
const named: Record<string, LeftOutKind> = {
  nav: 'menu',
  aside: 'menu',
  template: 'hidden',
  dialog: 'hidden',
  select: 'button',
  textarea: 'button',
  input: 'button',
  datalist: 'button',
  svg: 'picture',
  math: 'symbol',
  del: 'deleted',
  s: 'struck',
  strike: 'struck',
  rt: 'phonetic',
  rp: 'phonetic',
}
const mayBeMenu = new Set('div ul ol dl table section td p header footer'.split(' '))
const fewestLinks = 4
const shortestMenu = 8
const proseShare = 0.3
const longestHeading = 40
const planHeading =
  /(打算|工作安排|工作计划|工作思路|(改进|整改|具体|主要|重点)(措施|举措|任务)|next steps|action plan|what we will do|priorities)( (for|in) 20\d\d)?[：:。.]?$/i

/** Why an element is no part of the text: `code` for what no page shows, else as what it is left out; undefined for text. */
export function findFurniture(element: Element, css: CssReader): LeftOutKind | 'code' | undefined {
  if (code.has(element.tagName) || element.tagName.includes(':')) return 'code'
  const kind = Object.hasOwn(named, element.tagName) ? named[element.tagName] : undefined
  if (kind) return kind
  if (isHidden(element, css)) return isPanel(element) ? undefined : 'hidden'
  if (css(element).isStruck) return 'struck'
  if (element.tagName === 'button') return isToggle(element) || isItem(textOf(element)) ? undefined : 'button'
  if (isScriptLink(element)) return 'button'
  if (isPageFooter(element)) return 'site'
  return isMenu(element) ? 'menu' : undefined
}

const isHidden = (element: Element, css: CssReader): boolean =>
  element.attrs.some(({ name, value }) => name === 'hidden' && value !== 'until-found') || css(element).isHidden

function isScriptLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const link = element.attrs.find(({ name }) => name === 'href')?.value ?? ''
  if (!/^\s*javascript:/i.test(link)) return false
  return measureLinks(element).text <= shortestMenu && !isItem(textOf(element)) && !isToggle(element)
}

function isPageFooter(element: Element): boolean {
  if (element.tagName !== 'footer') return false
  for (let above = element.parentNode; above; above = 'parentNode' in above ? above.parentNode : null)
    if (above.nodeName === 'article' || above.nodeName === 'main') return false
  return true
}

/** A block whose words are nearly all links, to columns and other pages; measures of a plan that are links are none. */
function isMenu(element: Element): boolean {
  if (!mayBeMenu.has(element.tagName)) return false
  const { text, linked, links, prose } = measureLinks(element)
  if (links < fewestLinks || linked <= text * 0.8) return false
  return prose < links * proseShare && !followsPlanHeading(element)
}

/** A list right below a heading of what will be done says it, however short its items. */
function followsPlanHeading(element: Element): boolean {
  const before = findBefore(element)
  const heading = before ? textOf(before).trim() : ''
  return heading.length <= longestHeading && planHeading.test(heading)
}
