import type { Account } from '../account/account'
import type { TextRun } from '../pdf/lay-page'
import type { Matrix } from '../pdf/matrix'
import { childElements, findElement, type XmlNode } from '../read-xml'
import { placeObject } from './place'
import { type DrawnPath, readPath } from './read-path'
import { readTextObject } from './read-text-object'

/** What stands on a page: its runs of text, its drawn lines and how many pictures. */
export type Objects = { runs: TextRun[]; paths: DrawnPath[]; pictures: number }
/** What the objects of a page refer to: drawings used in several places, by their number. */
export type Resources = { findDrawing: (id: string | undefined) => XmlNode | undefined; account: Account }

const deepest = 8
const groups = new Set(['Layer', 'PageBlock', 'Content'])

/** Collects the objects within a part of a page, in the order in which they are drawn. What is not shown is entered. */
export function readObjects(part: XmlNode | undefined, outer: Matrix, resources: Resources): Objects {
  const objects: Objects = { runs: [], paths: [], pictures: 0 }
  collect(part, outer, { objects, resources, depth: 0 })
  return objects
}

type Walk = { objects: Objects; resources: Resources; depth: number }

function collect(part: XmlNode | undefined, outer: Matrix, walk: Walk): void {
  for (const node of childElements(part))
    if (groups.has(node.name)) collect(node, outer, walk)
    else readObject(node, placeObject(node, outer), walk)
}

function readObject(node: XmlNode, placed: Matrix, walk: Walk): void {
  const { objects, resources } = walk
  const isShown = node.attributes.Visible !== 'false'
  if (!isShown) leaveHidden(node, placed, resources.account)
  else if (node.name === 'TextObject') objects.runs.push(...readTextObject(node, placed, loseIn(resources.account)))
  else if (node.name === 'PathObject') objects.paths.push(...readPath(node, placed))
  else if (node.name === 'ImageObject') objects.pictures++
  else if (node.name === 'CompositeObject' && walk.depth < deepest)
    collect(findElement(resources.findDrawing(node.attributes.ResourceID), 'Content'), placed, {
      ...walk,
      depth: walk.depth + 1,
    })
}

function leaveHidden(node: XmlNode, placed: Matrix, account: Account): void {
  if (node.name !== 'TextObject') return
  for (const { str } of readTextObject(node, placed, loseIn(account))) account.leave('hidden', str)
}

const loseIn = (account: Account) => (signs: string) => account.leave('symbol', signs)
