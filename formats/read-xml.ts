import { SaxesParser } from 'saxes'
import type { Hostile } from '@/domain/hostile'
import { Refusal } from '@/domain/refusal'

/** An element; names and attribute names come without their namespace prefix. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: (XmlNode | string)[] }

const deepest = 500
const chunkSize = 64 * 1024

/**
 * Reads an XML part into a tree. With `visit`, each child of the element `parent` is handed over when it closes and
 * then forgotten, so that a long document never stands in memory as a whole.
 * Refuses with `fileHostile` for a DOCTYPE or absurd depth, `fileDamaged` for what is not well-formed.
 */
export function readXml(bytes: Uint8Array, parent?: string, visit?: (node: XmlNode) => void): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentag', (tag) => {
    if (open.length > deepest) refuse('depth')
    open.push({ name: localName(tag.name), attributes: localAttributes(tag.attributes), children: [] })
  })
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text))
  parser.on('closetag', () => {
    const node = open.pop()
    const above = open.at(-1)
    if (!node || !above) return
    if (visit && above.name === parent) visit(node)
    else above.children.push(node)
  })
  feed(parser, bytes)
  return childElements(root)[0] ?? root
}

/** The element children of a node, optionally only those of one name. */
export function childElements(node: XmlNode | undefined, name?: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The element reached by following child names, or undefined. */
export function findElement(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => childElements(at, name)[0], node)
}

/** The `val` attribute of the element reached by the path. */
export function findValue(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return findElement(node, ...path)?.attributes.val
}

function feed(parser: SaxesParser, bytes: Uint8Array): void {
  const decoder = new TextDecoder(encodingOf(bytes))
  try {
    for (let at = 0; at < bytes.length; at += chunkSize)
      parser.write(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('fileDamaged')
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {}
  for (const name in attributes) local[localName(name)] = attributes[name] ?? ''
  return local
}

function refuse(reason: Hostile): never {
  throw new Refusal('fileHostile', { reason })
}
