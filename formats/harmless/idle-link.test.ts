import { expect, test } from 'vitest'
import { readDocument } from '../read-document'
import { makeDocx, paragraph } from '../testing/make-docx'
import { isIdleLink } from './idle-link'

const type = (kind: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`

test.each([
  'Normal.dotm',
  'Normal.wpt',
  'C:\\公文模板\\区政府报告.dotx',
  'file:///C:\\公文模板\\区政府报告.dotx',
  'file:///C:/Users/a/AppData/Roaming/Microsoft/Templates/Normal.dotm',
  'file:///Users/a/Normal.dotm',
  'file://localhost/C:/Normal.dotm',
  '/C:/Users/a/Normal.wpt',
  '%E6%A8%A1%E6%9D%BF.dotx',
])('a template on a disk is no danger: %s', async (target) => {
  expect(isIdleLink(type('attachedTemplate'), target)).toBe(true)
  const rels = `<Relationships><Relationship Id="r" Type="${type('attachedTemplate')}" Target="${target}" TargetMode="External"/></Relationships>`
  const bytes = await makeDocx(paragraph('正文。'), { 'word/_rels/settings.xml.rels': rels })
  expect(await readDocument(bytes)).toMatchObject({ text: '正文。' })
})

test.each([
  'http://example.test/t.dotm',
  'https://example.test/t.dotm',
  '\\\\10.0.0.1\\t.dotm',
  '//10.0.0.1/t.dotm',
  'file:////10.0.0.1/t.dotm',
  'file:///\\\\10.0.0.1\\t.dotm',
  'file://10.0.0.1/t.dotm',
  'file:%5C%5C10.0.0.1%5Ct.dotm',
  '\\/10.0.0.1/t.dotm',
  ' http://example.test/t.dotm',
  '',
])('a template from elsewhere stays refused: %s', (target) => {
  expect(isIdleLink(type('attachedTemplate'), target)).toBe(false)
})

test('a picture of a web site is no danger, one on a share is; objects stay refused', () => {
  expect(isIdleLink(type('image'), 'https://example.test/logo.png')).toBe(true)
  expect(isIdleLink(type('image'), '\\\\10.0.0.1\\logo.png')).toBe(false)
  expect(isIdleLink(type('image'), 'https:\\\\10.0.0.1\\logo.png')).toBe(false)
  expect(isIdleLink(type('oleObject'), 'https://example.test/x')).toBe(false)
  expect(isIdleLink(type('hyperlink'), 'https://example.test/x')).toBe(true)
})
