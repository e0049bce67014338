import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readReport } from '@/reader/read-report'
import { readReportSafely } from '../beside/read-report-safely'
import { readDocument } from '../read-document'
import { makeOfd, setPages, writePage } from '../testing/make-ofd'
import { makePdf } from '../testing/make-pdf'
import { readNumbers, readSteps } from './read-numbers'

const line = (text: string, y: number, left = 74) => ({ text, left, y, size: 16 })
const read = async (file: Promise<Uint8Array>) => readDocument(await file, 'a.ofd')
const named = ({ leftOut }: Awaited<ReturnType<typeof read>>) =>
  leftOut.map(({ kind, place, text }) => `${kind} ${place} ${text}`.trim())

it('reads the sample report set as OFD with the text and the commitments of the Word file', async () => {
  const docx = await readDocument(new Uint8Array(await readFile('samples/nandu-2025.docx')))
  const ofd = await readReportSafely(await makeOfd(setPages(docx.text.split('\n'))), '南渡.ofd')
  expect(ofd.type).toBe('ofd')
  expect(ofd.report.text).toBe(docx.text)
  const listCommitments = ({ steps }: typeof ofd.report) => steps.flatMap(({ commitments }) => commitments)
  expect(listCommitments(ofd.report).length).toBeGreaterThan(5)
  expect(listCommitments(ofd.report)).toEqual(listCommitments(readReport(docx.text)))
  expect(ofd.leftOut).toMatchObject([
    {
      kind: 'running',
      samples: [
        { place: 1, words: '— 1 —' },
        { place: 2, words: '— 2 —' },
      ],
    },
  ])
})

it('makes rows of a table that lines are drawn around, as in a pdf', async () => {
  const cells = [
    line('任务', 120, 80),
    line('责任单位', 120, 300),
    line('评查案卷2次', 150, 80),
    line('区司法局', 150, 300),
  ]
  const flat = [100, 130, 160].map((y): [number, number, number, number] => [74, y, 500, y])
  const upright = [74, 290, 500].map((x): [number, number, number, number] => [x, 100, x, 160])
  const rules = [...flat, ...upright]
  const { text } = await read(makeOfd([cells], { rules }))
  expect(text).toBe('任务\t责任单位\n评查案卷2次\t区司法局')
  expect((await readDocument(makePdf([cells], rules))).text).toBe(text)
})

it('follows the steps from letter to letter, over lines of one code, and matrices', async () => {
  const objects = [
    '<ofd:TextObject Boundary="20 40 170 20" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5 -15 g 3 5" DeltaY="g 3 0 8 g 3 0">第一行字第二行字</ofd:TextCode></ofd:TextObject>',
    '<ofd:TextObject Boundary="20 60 170 20" CTM="0.5 0 0 0.5 0 0" Size="10"><ofd:TextCode X="0" Y="10" DeltaX="10 10">第三行</ofd:TextCode></ofd:TextObject>',
    '<ofd:PageBlock><ofd:TextObject Boundary="20 75 170 20" Size="5"><ofd:TextCode X="0" Y="5">没有步长</ofd:TextCode></ofd:TextObject></ofd:PageBlock>',
  ]
  const { text } = await read(makeOfd([[]], { objects: objects.join('') }))
  expect(text.replaceAll('\n', '')).toBe('第一行字第二行字第三行没有步长')
  expect(readSteps('5 g 3 4.2 x 1e')).toEqual([5, 4.2, 4.2, 4.2, 0, 0])
  expect(readSteps(`g 999999999 1`).length).toBe(100_000)
  expect(readNumbers(' 1 -2.5,x 3')).toEqual([1, -2.5, 3])
})

it('reads the page beneath with each page and enters what comes back on all as running', async () => {
  const pages = [1, 2, 3].map((page) => [line(`第${page}页的一句话。`, 200)])
  const found = await read(makeOfd(pages, { beneath: [line('某区人民政府文件', 60)] }))
  expect(found.text).toBe('第1页的一句话。第2页的一句话。第3页的一句话。')
  expect(named(found)).toEqual([1, 2, 3].map((page) => `running ${page} 某区人民政府文件`))
})

const note = (type: string, text: string) =>
  `<ofd:Annot Type="${type}"><ofd:Appearance Boundary="0 0 210 297"><ofd:TextObject Boundary="20 20 100 10" Size="5"><ofd:TextCode X="0" Y="5">${text}</ofd:TextCode></ofd:TextObject></ofd:Appearance></ofd:Annot>`

it('names seals, watermarks, notes, hidden words, pictures and attachments', async () => {
  const found = await read(
    makeOfd([[line('二、下一步打算：评查案卷2次。', 200)]], {
      objects:
        '<ofd:ImageObject Boundary="0 0 20 20" ResourceID="5"/><ofd:TextObject Visible="false" Boundary="20 90 100 10" Size="5"><ofd:TextCode X="0" Y="5">不公开的一句</ofd:TextCode></ofd:TextObject>',
      links:
        '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>',
      signatures: true,
      parts: {
        'Doc_0/Annots/Annotations.xml':
          '<ofd:Annotations xmlns:ofd="o"><ofd:Page PageID="10"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
        'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:PageAnnot xmlns:ofd="o">${note('Watermark', '内部资料')}${note('Path', '请核')}</ofd:PageAnnot>`,
        'Doc_0/Attachs/Attachments.xml':
          '<ofd:Attachments xmlns:ofd="o"><ofd:Attachment ID="7" Name="附件1"/></ofd:Attachments>',
        'Doc_0/Signs/Signatures.xml':
          '<ofd:Signatures xmlns:ofd="o"><ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>',
        'Doc_0/Signs/Sign_0/Signature.xml':
          '<ofd:Signature xmlns:ofd="o"><ofd:SignedInfo><ofd:StampAnnot ID="2" PageRef="10" Boundary="1 1 40 40"/></ofd:SignedInfo></ofd:Signature>',
      },
    }),
  )
  expect(found.text).toBe('二、下一步打算：评查案卷2次。')
  expect(named(found).sort()).toEqual(
    ['hidden 1 不公开的一句', 'picture 1', 'watermark 1 内部资料', 'comment 1 请核', 'seal 1', 'chunk 0 附件1'].sort(),
  )
})

it('names letters of which only the glyph is told', async () => {
  const glyphs =
    '<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="2"><ofd:Glyphs>20 21</ofd:Glyphs></ofd:CGTransform>'
  const code = (text: string, y: number) =>
    `<ofd:TextObject Boundary="20 ${y} 100 10" Size="5">${glyphs}<ofd:TextCode X="0" Y="5">${text}</ofd:TextCode></ofd:TextObject>`
  const found = await read(
    makeOfd([[]], { objects: code('评查¤¤案卷', 40) + code('\ue0ba\ue03e', 60) + code('建筑执法队伍建设', 80) }),
  )
  expect(found.text.replaceAll(/\s/g, '')).toBe('评查案卷建筑执法队伍建设')
  expect(named(found)).toEqual(['symbol 1 □□', 'symbol 1 □□'])
})

it('keeps the marks of slanted text apart and enters a page that is a picture', async () => {
  const slanted = { ...line('仅供内部使用', 400, 200), turn: 45 }
  const picture = '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="5"/>'
  const found = await read(
    makeOfd([[line('有文字的一页，一句话说得完整。', 200), slanted], []], {
      parts: { 'Doc_0/Pages/Page_1/Content.xml': writePage(picture) },
    }),
  )
  expect(found.text).toBe('有文字的一页，一句话说得完整。')
  expect(named(found)).toEqual(['watermark 1 仅供内部使用', 'page 2'])
})

it('draws no lines of what is curved, so that no word counts as struck', async () => {
  const outline =
    '<ofd:PathObject Boundary="20 60 60 10"><ofd:AbbreviatedData>M 2 5.5 L 50 5.5 B 50 6 51 6 52 6 C</ofd:AbbreviatedData></ofd:PathObject>'
  const found = await read(makeOfd([[line('共同规范行政执法行为', 187)]], { objects: outline }))
  expect(found).toMatchObject({ text: '共同规范行政执法行为', leftOut: [] })
})
