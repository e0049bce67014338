import { layPage } from '../pdf/lay-page'
import type { Matrix } from '../pdf/matrix'
import type { Page } from '../pdf/page'
import { childElements, findElement } from '../read-xml'
import { type Part, textOf } from './open-ofd'
import { readBox, scale } from './place'
import { type Objects, readObjects } from './read-objects'
import { listRules } from './read-path'
import type { DocumentResources } from './resources'

const paper = { x: 0, y: 0, width: 210, height: 297 }
const asItIs: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * A page with the pages that lie beneath and above it (letterheads, frames), in points from its top left corner. Pictures are entered; a page that is
 * nothing else is entered as such.
 */
export function readOfdPage({ root }: Part, resources: DocumentResources): Page[] {
  const box = readBox(textOf(root, 'Area', 'PhysicalBox')) ?? resources.box ?? paper
  const outer: Matrix = [scale, 0, 0, scale, -scale * box.x, -scale * box.y]
  const templates = childElements(root, 'Template').flatMap(
    ({ attributes }) => resources.findTemplate(attributes.TemplateID) ?? [],
  )
  const objects = [...templates.map((part) => part.root), root].map((part) =>
    readObjects(findElement(part, 'Content'), outer, resources),
  )
  enterPictures(objects, resources)
  const paths = objects.flatMap((all) => all.paths)
  return layPage(
    {
      look: { view: asItIs, width: scale * box.width, height: scale * box.height },
      items: objects.flatMap(({ runs }) => runs),
      form: [],
      strikes: [],
      listRules: (view) => listRules(paths, view),
    },
    resources.account,
  )
}

function enterPictures(objects: Objects[], { account }: DocumentResources): void {
  const pictures = objects.reduce((sum, all) => sum + all.pictures, 0)
  const isBare = objects.every(({ runs }) => runs.length === 0)
  if (isBare && pictures > 0) account.leave('page', '')
  else for (let index = 0; index < pictures; index++) account.leave('picture', '')
}
