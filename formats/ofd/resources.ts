import type { Account } from '../account/account'
import { childElements, findElement, type XmlNode } from '../read-xml'
import { type Part, textOf } from './open-ofd'
import { readBox } from './place'
import type { Resources } from './read-objects'

/** What the pages of a document share: their size in millimetres, the pages that lie beneath or above them, and drawings. */
export type DocumentResources = Resources & {
  box: ReturnType<typeof readBox>
  findTemplate: (id: string | undefined) => Part | undefined
}

/** Lists what a document's pages refer to; each is opened when it is asked for. */
export function createResources(document: Part, account: Account): DocumentResources {
  const common = findElement(document.root, 'CommonData')
  const templates = childElements(common, 'TemplatePage')
  const drawings = new Map<string, XmlNode>()
  for (const kind of ['PublicRes', 'DocumentRes'])
    for (const node of childElements(common, kind)) addDrawings(document.open(node.children.join('').trim()), drawings)
  return {
    account,
    box: readBox(textOf(common, 'PageArea', 'PhysicalBox')),
    findDrawing: (id) => drawings.get(id ?? ''),
    findTemplate: (id) => document.open(templates.find(({ attributes }) => attributes.ID === id)?.attributes.BaseLoc),
  }
}

function addDrawings(part: Part | undefined, drawings: Map<string, XmlNode>): void {
  for (const list of childElements(part?.root, 'CompositeGraphicUnits'))
    for (const unit of childElements(list)) drawings.set(unit.attributes.ID ?? '', unit)
}
