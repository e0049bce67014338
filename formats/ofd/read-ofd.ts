import { Refusal } from '@/domain/refusal'
import { type Account, createAccount, type ReadText } from '../account/account'
import { type Sheet, writePages } from '../pdf/write-pages'
import { childElements } from '../read-xml'
import { mostPages } from '../upload/limits'
import type { Zip } from '../zip/read-zip'
import { leaveAnnotations, leaveAttachments, leaveSeals } from './leave-side-parts'
import { openOfd, type Part, textOf } from './open-ofd'
import { readOfdPage } from './read-ofd-page'
import { createResources } from './resources'

/**
 * The text of an OFD file (GB/T 33190) as it was before it was set, its pages laid out by the rules of pdf pages; and what was left out: seals, notes on the
 * page, watermarks, pictures, attachments, page numbers. A file of pictures gives an empty text.
 */
export function readOfd(zip: Zip): ReadText {
  const { documents, signatures } = openOfd(zip)
  const account = createAccount()
  const pages = documents.flatMap(listPages)
  if (pages.length > mostPages) throw new Refusal('fileHostile', { reason: 'pages', found: pages.length })
  const resources = new Map(documents.map((document) => [document, createResources(document, account)]))
  const sheets = pages.flatMap(({ id, document, part }, index): Sheet[] => {
    account.stand(index + 1)
    const read = readOfdPage(part, resources.get(document) ?? createResources(document, account))
    leaveAnnotations(document, id, account)
    return read.map((page, turn) => ({ page, number: index + 1 + turn / 4 }))
  })
  leaveBeside(documents, signatures, pages, account)
  return { text: writePages(sheets, account), leftOut: account.leftOut }
}

type Listed = { id: string | undefined; document: Part; part: Part }

// A page that is listed and not there would be lost without a word.
function listPages(document: Part): Listed[] {
  return childElements(childElements(document.root, 'Pages')[0], 'Page').map(({ attributes }) => {
    const part = document.open(attributes.BaseLoc)
    if (!part) throw new Refusal('fileDamaged')
    return { id: attributes.ID, document, part }
  })
}

function leaveBeside(documents: Part[], signatures: Part[], pages: Listed[], account: Account): void {
  const pageOf = (id: string | undefined) => pages.findIndex((page) => page.id === id) + 1
  for (const list of signatures) leaveSeals(list, pageOf, account)
  account.stand(0)
  for (const document of documents) leaveAttachments(document.open(textOf(document.root, 'Attachments')), account)
}
