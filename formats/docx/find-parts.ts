import { childElements, readXml, type XmlNode } from '../read-xml'
import { findName, resolveName } from '../zip/find-name'
import { unpackEntry, type Zip } from '../zip/read-zip'

/** The main part of a Word file and what it refers to; programs name its parts as they like. */
export type DocxParts = {
  main: string
  /** The parts of one kind of relationship, by their names; where none is told, the one at its usual place. */
  list: (kind: string) => string[]
  findById: (id: string) => string | undefined
}

const usualDocument = 'word/document.xml'

export function findParts(zip: Zip): DocxParts {
  const main = findMain(zip)
  const [folder, file] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)]
  const relations = listRelations(zip, `${folder}_rels/${file}.rels`)
  const targetOf = (relation: XmlNode) => findName(zip, resolveName(folder, relation.attributes.Target ?? ''))
  return {
    main,
    list: (kind) => {
      const told = relations
        .filter(({ attributes }) => (attributes.Type ?? '').endsWith(`/${kind}`))
        .flatMap((relation) => targetOf(relation) ?? [])
      const usual = findName(zip, `${folder}${kind}.xml`)
      return told.length > 0 || !usual ? told : [usual]
    },
    findById: (id) => {
      const relation = relations.find(({ attributes }) => attributes.Id === id)
      return relation && targetOf(relation)
    },
  }
}

/** The root of a part, or undefined where there is none. */
export function readPart(zip: Zip, name: string | undefined): XmlNode | undefined {
  const bytes = name === undefined ? undefined : unpackEntry(zip, name)
  return bytes && readXml(bytes)
}

function findMain(zip: Zip): string {
  const main = listRelations(zip, '_rels/.rels').find(({ attributes }) =>
    /\/officeDocument$/.test(attributes.Type ?? ''),
  )
  return findName(zip, resolveName('', main?.attributes.Target ?? '')) ?? usualDocument
}

function listRelations(zip: Zip, name: string): XmlNode[] {
  return childElements(readPart(zip, findName(zip, name)), 'Relationship')
}
