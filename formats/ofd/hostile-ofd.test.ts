import { expect, it } from 'vitest'
import { readDocument } from '../read-document'
import { makeOfd, type OfdExtras } from '../testing/make-ofd'
import { writeZip } from '../zip/write-zip'

const page = [{ text: '二、下一步打算：评查案卷两次。', left: 74, y: 120 }]
const refusalOf = async (extras: OfdExtras) =>
  readDocument(await makeOfd([page], extras), 'a.ofd').then(
    ({ text }) => text,
    ({ code, facts }) => ({ code, ...facts }),
  )
const documentOf = (pages: string) => ({
  'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="o"><ofd:CommonData/><ofd:Pages>${pages}</ofd:Pages></ofd:Document>`,
})

it.each([
  [
    'a page that is not there',
    documentOf('<ofd:Page ID="1" BaseLoc="Pages/Page_9/Content.xml"/>'),
    { code: 'fileDamaged' },
  ],
  [
    'a page outside of the file',
    documentOf('<ofd:Page ID="1" BaseLoc="../../../etc/passwd"/>'),
    { code: 'fileDamaged' },
  ],
  [
    'a page listed thousands of times',
    documentOf('<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(2_001)),
    { code: 'fileHostile', reason: 'pages', found: 2_001 },
  ],
  [
    'entities',
    { 'Doc_0/Document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
    { code: 'fileHostile', reason: 'doctype' },
  ],
  ['a part that is no XML', { 'Doc_0/Pages/Page_0/Content.xml': '<ofd:Page' }, { code: 'fileDamaged' }],
  [
    'a document that is not there',
    { 'OFD.xml': '<OFD><DocBody><DocRoot>a.xml</DocRoot></DocBody></OFD>' },
    { code: 'fileDamaged' },
  ],
  ['no document at all', { 'OFD.xml': '<OFD/>' }, { code: 'fileDamaged' }],
  ['a file whose parts are encrypted', { 'Encryptions.xml': '<Encryptions/>' }, { code: 'fileEncrypted' }],
  [
    'objects nested thousands deep',
    { 'Doc_0/Pages/Page_0/Content.xml': '<a>'.repeat(900) },
    { code: 'fileHostile', reason: 'depth' },
  ],
  [
    'a part that unpacks a hundredfold',
    { 'Doc_0/Res/a.xml': ' '.repeat(30_000_000) },
    { code: 'fileHostile', reason: 'ratio' },
  ],
])('refuses %s', async (_, parts, refusal) => {
  expect(await refusalOf({ parts })).toMatchObject(refusal)
})

it('refuses a name that leads out of the folder', async () => {
  const file = await writeZip({ 'OFD.xml': Buffer.from('<OFD/>'), '../../a.xml': Buffer.from('<a/>') })
  await expect(readDocument(file)).rejects.toMatchObject({ code: 'fileHostile', facts: { reason: 'path' } })
})

it('comes to an end of drawings that hold themselves', async () => {
  const drawing =
    '<ofd:Res xmlns:ofd="o"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9"><ofd:Content><ofd:CompositeObject ResourceID="9" Boundary="0 0 1 1"/><ofd:TextObject Boundary="0 0 9 9" Size="4"><ofd:TextCode X="20" Y="80">图形里的一句话</ofd:TextCode></ofd:TextObject></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>'
  const text = await refusalOf({
    common: '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
    objects: '<ofd:CompositeObject ResourceID="9" Boundary="0 0 210 297"/>',
    parts: { 'Doc_0/PublicRes.xml': drawing },
  })
  expect(text).toContain('图形里的一句话')
})

it('finds parts that are named from the root or in letters of another case', async () => {
  const text = await refusalOf({ parts: documentOf('<ofd:Page ID="1" BaseLoc="doc_0/pages/PAGE_0/Content.xml"/>') })
  expect(text).toBe('二、下一步打算：评查案卷两次。')
})
