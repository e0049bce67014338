import type { LeftOutKind } from '@/domain/report/left-out'
import type { Account } from '../account/account'
import { childElements } from '../read-xml'
import type { Zip } from '../zip/read-zip'
import { allTextOf } from './choose-branch'
import { type DocxParts, readPart } from './find-parts'

const kinds: [relation: string, kind: LeftOutKind][] = [
  ['footnotes', 'note'],
  ['endnotes', 'note'],
  ['header', 'running'],
  ['footer', 'running'],
  ['comments', 'comment'],
  ['diagramData', 'chunk'],
  ['chart', 'chunk'],
]

/** Enters what stands beside the text: notes, headers and footers, comments, and the words of diagrams and charts. */
export function leaveSideParts(zip: Zip, parts: DocxParts, account: Account): void {
  for (const [relation, kind] of kinds) {
    const texts = parts
      .list(relation)
      .flatMap((name) => childElements(readPart(zip, name)).map((node) => allTextOf(node).trim()))
    for (const text of new Set(texts)) account.leave(kind, text)
  }
  for (const relation of ['package', 'oleObject']) for (const name of parts.list(relation)) account.leave('chunk', name)
}
