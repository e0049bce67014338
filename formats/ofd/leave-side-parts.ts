import type { Account } from '../account/account'
import { childElements, findElement } from '../read-xml'
import { type Part, textOf } from './open-ofd'
import { readObjects } from './read-objects'

const marks = /^(watermark|stamp)$/i

/** Enters the words of what was put on a page of a document beside its own text: watermarks and stamps, and notes of any other kind. */
export function leaveAnnotations(document: Part, pageId: string | undefined, account: Account): void {
  const list = document.open(textOf(document.root, 'Annotations'))
  const pages = childElements(list?.root, 'Page').filter(({ attributes }) => attributes.PageID === pageId)
  for (const page of pages)
    for (const note of childElements(list?.open(textOf(page, 'FileLoc'))?.root, 'Annot')) {
      const kind = marks.test(note.attributes.Type ?? '') ? 'watermark' : 'comment'
      const shown = readObjects(findElement(note, 'Appearance'), [1, 0, 0, 1, 0, 0], {
        account,
        findDrawing: () => undefined,
      })
      account.leave(kind, [...shown.runs.map(({ str }) => str), textOf(note, 'Remark') ?? ''].join(''))
    }
}

/** Enters each place where a seal was put; what the seal says is a picture within its signature. */
export function leaveSeals(list: Part, pageOf: (id: string | undefined) => number, account: Account): void {
  for (const { attributes } of childElements(list.root, 'Signature')) {
    const signature = list.open(attributes.BaseLoc)
    for (const stamp of childElements(findElement(signature?.root, 'SignedInfo'), 'StampAnnot')) {
      account.stand(pageOf(stamp.attributes.PageRef))
      account.leave('seal', '')
    }
  }
}

/** Enters the files that are attached, by their names. */
export function leaveAttachments(list: Part | undefined, account: Account): void {
  for (const { attributes } of childElements(list?.root, 'Attachment')) {
    account.stand(0)
    account.leave('chunk', attributes.Name ?? attributes.ID ?? '')
  }
}
