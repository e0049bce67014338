import { createAccount, type ReadText } from '../account/account'
import { readXml } from '../read-xml'
import { createNoteMarks } from '../text/raised-marks'
import { cleanLines } from '../text/text-lines'
import { unpackEntry, type Zip } from '../zip/read-zip'
import type { DocxContext } from './context'
import { createNumberCounter } from './count-numbers'
import { createFieldReader } from './fields/read-fields'
import { type DocxParts, findParts, readPart } from './find-parts'
import { leaveSideParts } from './leave-side-parts'
import { createLookReader } from './look/read-looks'
import { createBlockReader } from './read-blocks'
import { readChunk } from './read-chunk'
import { readNumbering } from './read-numbering'
import { readStyles } from './read-styles'

const deepest = 3

/**
 * The text of a Word file as a reader sees it: one paragraph per line, automatic numbers written out, insertions kept and
 * deletions dropped, text boxes after their paragraph, table rows as lines; and what was left out of it. Chunks of other documents
 * in it are read at their place.
 */
export function readDocx(zip: Zip, depth = 1): ReadText {
  const parts = findParts(zip)
  const context = createContext(zip, parts, depth)
  const { account } = context
  const reader = createBlockReader(context)
  const lines: string[] = []
  readXml(unpackEntry(zip, parts.main) ?? new Uint8Array(), 'body', (block) => {
    account.stand(lines.length + 1)
    lines.push(...reader.read(block))
  })
  lines.push(...reader.rest())
  leaveSideParts(zip, parts, account)
  return { text: cleanLines(lines), leftOut: account.leftOut }
}

function createContext(zip: Zip, parts: DocxParts, depth: number): DocxContext {
  const account = createAccount()
  const lists = readNumbering(readPart(zip, parts.list('numbering')[0]))
  const styles = readPart(zip, parts.list('styles')[0])
  return {
    lists,
    styles: readStyles(styles),
    countNumber: createNumberCounter(lists),
    lookOf: createLookReader(styles),
    fields: createFieldReader(account),
    marks: createNoteMarks(),
    account,
    readChunk: (id) => {
      const name = parts.findById(id)
      const bytes = name === undefined ? undefined : unpackEntry(zip, name)
      const isTooDeep = depth >= deepest
      const chunk = bytes && !isTooDeep ? readChunk(bytes, (inner) => readDocx(inner, depth + 1)) : undefined
      if (!chunk) account.leave('chunk', name ?? id)
      for (const { kind, text } of chunk?.leftOut ?? []) account.leave(kind, text)
      return chunk?.text.split('\n') ?? []
    },
  }
}
