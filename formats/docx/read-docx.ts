import { childElements, readXml, type XmlNode } from '../read-xml'
import { cleanLines } from '../text/text-lines'
import { unpackEntry, type Zip } from '../zip/read-zip'
import { createNumberCounter } from './count-numbers'
import { createBlockReader } from './read-blocks'
import { readNumbering } from './read-numbering'
import { readStyles } from './read-styles'

const usualDocument = 'word/document.xml'

/**
 * The text of a Word file as a reader sees it: one paragraph per line, automatic numbers written out, insertions kept and
 * deletions dropped, text boxes after their paragraph, table rows as lines. Footnotes, headers and contents lists are left out.
 */
export function readDocx(zip: Zip): string {
  const document = findDocumentPart(zip)
  const folder = document.slice(0, document.lastIndexOf('/') + 1)
  const lists = readNumbering(readPart(zip, `${folder}numbering.xml`))
  const styles = readStyles(readPart(zip, `${folder}styles.xml`))
  const reader = createBlockReader({ lists, styles, countNumber: createNumberCounter(lists) })
  const lines: string[] = []
  readXml(unpackEntry(zip, document) ?? new Uint8Array(), 'body', (block) => lines.push(...reader(block)))
  return cleanLines(lines)
}

function findDocumentPart(zip: Zip): string {
  const relations = childElements(readPart(zip, '_rels/.rels'), 'Relationship')
  const target = relations.find((relation) => /\/officeDocument$/.test(relation.attributes.Type ?? ''))?.attributes
    .Target
  const name = target?.replace(/^\//, '') ?? usualDocument
  return zip.has(name) ? name : usualDocument
}

function readPart(zip: Zip, name: string): XmlNode | undefined {
  const bytes = unpackEntry(zip, name)
  return bytes && readXml(bytes)
}
