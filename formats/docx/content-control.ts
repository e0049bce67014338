import { findElement, findValue, type XmlNode } from '../read-xml'

/** Whether a content control is empty and only shows its prompt, such as "click here to enter text". */
export function isPrompt(control: XmlNode): boolean {
  const showing = findElement(control, 'sdtPr', 'showingPlcHdr')
  return showing !== undefined && !/^(0|false|off)$/.test(showing.attributes.val ?? '')
}

/** Whether a content control is a table of contents from Word's gallery. */
export function isContentsControl(control: XmlNode): boolean {
  const gallery = ['docPartObj', 'docPartList'].map((name) => findValue(control, 'sdtPr', name, 'docPartGallery'))
  return gallery.some((name) => /^table of (contents|figures)/i.test(name ?? ''))
}
