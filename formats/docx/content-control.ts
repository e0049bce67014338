import { findElement, findValue, type XmlNode } from '../read-xml'
import { allTextOf } from './choose-branch'

/** The prompts of Word and WPS in full, where a program did not mark the control as empty. */
const prompt =
  /^\s*(请?(单击|点击|轻触|单击或点击|单击或轻触|点击或轻触)(此处|这里|以)?(输入|键入|添加|选择)(文字|文本|内容|日期|标题|一个?选项|一?项)?|选择(一项|日期)|(click|tap)( or tap)?( here)? to (enter|choose|add)( text| a date| an item)?|choose an item)[。.]?\s*$/i

/** Whether a content control is empty and only shows its prompt, such as "click here to enter text". */
export function isPrompt(control: XmlNode): boolean {
  const showing = findElement(control, 'sdtPr', 'showingPlcHdr')
  if (showing) return !/^(0|false|off)$/.test(showing.attributes.val ?? '')
  return prompt.test(allTextOf(control))
}

/** Whether a content control is a table of contents from Word's gallery. */
export function isContentsControl(control: XmlNode): boolean {
  const gallery = ['docPartObj', 'docPartList'].map((name) => findValue(control, 'sdtPr', name, 'docPartGallery'))
  return gallery.some((name) => /^table of (contents|figures)/i.test(name ?? ''))
}
