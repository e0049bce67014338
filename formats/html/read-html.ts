import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { createAccount, type ReadText } from '../account/account'
import { decodeText } from '../text/decode-text'
import { cleanLines } from '../text/text-lines'
import { dropSiteFoot } from './drop-site-foot'
import { textOf } from './plain-text'
import { createCssReader } from './read-css'
import { createPageContext, readHtmlLines } from './read-html-lines'

/**
 * The text of a saved web page: one block per line, table rows as lines; what is left out of it: menus, buttons, what the page hides or
 * strikes out, the foot of the site. `declared` is the character set that a wrapper names. Undefined when the bytes are no text.
 */
export function readHtml(bytes: Uint8Array, declared?: string): ReadText | undefined {
  const source = decodeText(bytes, declared ?? findDeclaredCharset(bytes))
  if (source === undefined) return undefined
  const page = parse(source)
  const account = createAccount()
  const lines = readHtmlLines(page, createPageContext(createCssReader(listSheets(page)), account))
  const text = cleanLines(dropSiteFoot(lines, account))
  return { text: addTitle(text, findArticleTitle(page)), leftOut: account.leftOut }
}

function listSheets(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!('childNodes' in node)) return []
    return node.nodeName === 'style' ? [textOf(node)] : listSheets(node)
  })
}

function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

/** Government sites say the title of the article in a meta element; some show it nowhere else. */
function findArticleTitle(page: DefaultTreeAdapterTypes.Document): string {
  const metas = listElements(page, 'meta')
  const title = metas.find((meta) => /^articletitle$/i.test(findAttribute(meta, 'name') ?? ''))
  return (title && findAttribute(title, 'content'))?.trim() ?? ''
}

function addTitle(text: string, title: string): string {
  const isShown = squeeze(text).includes(squeeze(title))
  return text === '' || isShown ? text : `${title}\n${text}`
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

function listElements(page: DefaultTreeAdapterTypes.Document, name: string): DefaultTreeAdapterTypes.Element[] {
  const heads = page.childNodes.flatMap((html) => ('childNodes' in html ? html.childNodes : []))
  const nodes = heads.flatMap((head) => ('childNodes' in head && head.nodeName === 'head' ? head.childNodes : []))
  return nodes.filter((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === name)
}

function findAttribute(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
