import { Refusal } from '@/domain/refusal'
import { childElements, findElement, readXml, type XmlNode } from '../read-xml'
import { findName, resolveName } from '../zip/find-name'
import { unpackEntry, type Zip } from '../zip/read-zip'

/** A part of the file: its XML and how the names within it are to be taken. */
export type Part = { root: XmlNode; open: (location: string | undefined) => Part | undefined; name: string }

/** The documents of an OFD file, each by the part that lists its pages, and the parts that list their seals. Refuses `fileEncrypted`, `fileDamaged`. */
export function openOfd(zip: Zip): { documents: Part[]; signatures: Part[] } {
  if ([...zip.keys()].some((name) => /(^|\/)(encryptions?\.xml|decryptseed\.dat)$/i.test(name)))
    throw new Refusal('fileEncrypted')
  const main = openPart(zip, 'OFD.xml')
  const bodies = childElements(main?.root, 'DocBody')
  const documents = bodies.flatMap((body) => main?.open(textOf(body, 'DocRoot')) ?? [])
  if (documents.length === 0 || documents.length < bodies.length) throw new Refusal('fileDamaged')
  return { documents, signatures: bodies.flatMap((body) => main?.open(textOf(body, 'Signatures')) ?? []) }
}

/** The words of the element reached by the path. */
export function textOf(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return findElement(node, ...path)
    ?.children.filter((child) => typeof child === 'string')
    .join('')
    .trim()
}

/** A location is told from the folder of the part that names it; some programs tell it from the root. */
function openPart(zip: Zip, name: string): Part | undefined {
  const found = findName(zip, name)
  const bytes = found === undefined ? undefined : unpackEntry(zip, found)
  if (!found || !bytes) return undefined
  const folder = found.slice(0, found.lastIndexOf('/') + 1)
  return {
    name: found,
    root: readXml(bytes),
    open: (location) => {
      if (!location) return undefined
      const inside = resolveName(folder, location.replaceAll('\\', '/'))
      return openPart(zip, inside) ?? openPart(zip, resolveName('', location.replaceAll('\\', '/')))
    },
  }
}
