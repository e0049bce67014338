import { expect, test } from 'vitest'
import { makeDocx, paragraph, table } from '../testing/make-docx'
import { loadZip } from '../zip/read-zip'
import { readDocx } from './read-docx'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
const styles = (...all: string[]) => ({ 'word/styles.xml': `<w:styles xmlns:w="w">${all.join('')}</w:styles>` })
const style = (type: string, id: string, name: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const relations = (...all: [id: string, kind: string, target: string][]) =>
  `<Relationships>${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`).join('')}</Relationships>`

async function read(body: string, parts: Record<string, string> = {}) {
  const { text, leftOut } = readDocx(loadZip(await makeDocx(body, parts)))
  return { lines: text.split('\n'), left: leftOut.map((one) => `${one.kind} ${one.place}: ${one.text}`) }
}

test('what a style of the paragraph or of the letters hides is left out, and shown again by what the run says itself', async () => {
  const hiding = styles(
    style('paragraph', 'A', '内部稿', '<w:rPr><w:vanish/></w:rPr>'),
    style('paragraph', 'B', '内部稿二', '<w:basedOn w:val="A"/>'),
    style('character', 'C', '备注', '<w:rPr><w:vanish/></w:rPr>'),
  )
  const body =
    paragraph('甲。') +
    paragraph('暗一。', '<w:pStyle w:val="B"/>') +
    line(run('乙，'), run('暗二', '<w:rStyle w:val="C"/>'), run('丙。', '<w:rStyle w:val="C"/><w:vanish w:val="0"/>'))
  expect(await read(body, hiding)).toEqual({
    lines: ['甲。', '乙，丙。'],
    left: ['hidden 2: 暗一。', 'hidden 2: 暗二'],
  })
})

test('hidden by the paragraph and by the letters at once cancels out, as Word shows it', async () => {
  const both = styles(
    style('paragraph', 'A', '内部稿', '<w:rPr><w:vanish/></w:rPr>'),
    style('character', 'C', '备注', '<w:rPr><w:vanish/></w:rPr>'),
  )
  const body = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('暗', '')}${run('明', '<w:rStyle w:val="C"/>')}</w:p>`
  expect(await read(body + paragraph('后。'), both)).toEqual({ lines: ['明后。'], left: ['hidden 1: 暗'] })
})

test('struck words are left out by name, also struck twice or by a style', async () => {
  const struck = styles(style('character', 'S', '作废', '<w:rPr><w:strike/></w:rPr>'))
  const body = line(
    run('3月底前', '<w:strike/>'),
    run('6月底前由'),
    run('信访局', '<w:dstrike/>'),
    run('司法局'),
    run('牵头', '<w:rStyle w:val="S"/>'),
    run('办理。', '<w:strike w:val="false"/>'),
  )
  expect(await read(body, struck)).toEqual({
    lines: ['6月底前由司法局办理。'],
    left: ['struck 1: 3月底前', 'struck 1: 信访局', 'struck 1: 牵头'],
  })
})

test('raised marks beside figures are marks, and exponents stay figures', async () => {
  const noted = styles(style('character', 'F', '脚注', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'))
  const body =
    line(
      run('达到95'),
      raised('1'),
      run('%，窗口2'),
      raised('['),
      raised('2'),
      raised(']'),
      run('个，第1'),
      raised('st'),
      run('次。'),
    ) +
    line(
      run('场地300m'),
      raised('2'),
      run('，土方40米'),
      raised('3'),
      run('，3×10'),
      raised('4'),
      run('元'),
      run('①', '<w:rStyle w:val="F"/>'),
      run('。'),
    ) +
    paragraph('[2]按户籍口径。') +
    line(raised('1'), run('统计局口径。')) +
    paragraph('[7]不是注。') +
    paragraph('①是列项。')
  expect(await read(body, noted)).toEqual({
    lines: ['达到95%，窗口2个，第1st次。', '场地300m²，土方40米³，3×10⁴元。', '[7]不是注。', '①是列项。'],
    left: ['noteMark 1: 1', 'noteMark 1: [2]', 'noteMark 2: ①', 'note 3: [2]按户籍口径。', 'note 3: 1统计局口径。'],
  })
})

test('signs put in by a font are the characters that it draws, and those nobody knows are named', async () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  const body = line(
    run('不低于95'),
    sym('Symbol', 'F025'),
    sym('Symbol', 'F0B3'),
    sym('Wingdings', 'F0FE'),
    sym('Wingdings', '0082'),
    sym('宋体', '2103'),
    sym('Webdings', 'F041'),
    run('\uf0b1', '<w:rFonts w:ascii="Symbol"/>'),
  )
  expect(await read(body)).toEqual({ lines: ['不低于95%≥☑②℃±'], left: ['symbol 1: Webdings F041'] })
})

test('fields draw what Word draws: EQ, SYMBOL and QUOTE by their code, others by their kept result', async () => {
  const field = (text: string, result = '') =>
    mark('begin') + code(text) + (result && mark('separate') + result) + mark('end')
  const body = line(
    field(' EQ \\o\\ac(○,3) '),
    run('增长'),
    field('EQ \\f(1,2)'),
    field('SYMBOL 179 \\f "Symbol" \\s 12'),
    field(' eq \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guó),国)'),
    field('PAGE', run('5')),
    field('DATE \\@ "M"'),
    field('MACROBUTTON NoMacro 单击此处填写'),
  )
  expect(await read(body)).toEqual({
    lines: ['③增长1/2≥国5'],
    left: ['field 1: DATE \\@ "M"', 'prompt 1: 单击此处填写'],
  })
})

test('a contents list goes by its field, its gallery or the name of its style, in any language', async () => {
  const names = styles(
    style('paragraph', '12', 'toc 1', ''),
    style('paragraph', '13', '我的目录', '<w:basedOn w:val="12"/>'),
    style('paragraph', '14', '目录 2', ''),
  )
  const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、甲 1')}</w:sdtContent></w:sdt>`
  const field =
    line(mark('begin'), code('TOC \\o'), mark('separate'), run('二、乙 2')) +
    line(run('三、丙 3')) +
    line(mark('end'), run('正文。'))
  const body =
    gallery + field + paragraph('四 4', '<w:pStyle w:val="13"/>') + paragraph('五 5', '<w:pStyle w:val="14"/>')
  const { lines, left } = await read(body, names)
  expect(lines).toEqual(['正文。'])
  expect(left.map((one) => one.split(' ')[0])).toEqual(Array(5).fill('contents'))
})

test('a contents field that never ends does not swallow the text behind it', async () => {
  const long = '本街道全年开展执法培训四次，参加人员二百余人次，评查案卷三十件，问题均已整改完毕。'
  const body = line(mark('begin'), code('TOC'), mark('separate'), run('一、甲 1')) + paragraph(long) + paragraph('乙')
  expect((await read(body)).lines).toEqual([long, '乙'])
})

test('the prompt of an empty control is no text: within a line, as a block, as a cell', async () => {
  const prompt = (inside: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const filled = `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${run('区司法局')}</w:sdtContent></w:sdt>`
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const body =
    line(run('由'), filled, prompt(run('单击输入')), run('办理。')) +
    prompt(paragraph('选择一项。')) +
    `<w:tbl><w:tr>${cell('任务')}${prompt(cell('选择日期'))}${cell('备注')}</w:tr></w:tbl>`
  const { lines, left } = await read(body)
  expect(lines).toEqual(['由区司法局办理。', '任务\t\t备注'])
  expect(left.map((one) => one.replace(/\s+$/, ''))).toEqual([
    'prompt 1: 单击输入',
    'prompt 2: 选择一项。',
    'prompt 2: 选择日期',
  ])
})

test('of alternate contents exactly one is read, as a block, a row or a run; another wording is named', async () => {
  const choice = (one: string, other?: string) =>
    `<mc:AlternateContent><mc:Choice Requires="x">${one}</mc:Choice>${other === undefined ? '' : `<mc:Fallback>${other}</mc:Fallback>`}</mc:AlternateContent>`
  const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`
  const body =
    choice(paragraph('甲'), paragraph('甲')) +
    choice(paragraph('丙')) +
    choice('<w:p/>', paragraph('丁')) +
    line(choice(run('戊'), run('己'))) +
    `<w:tbl>${row('头')}${choice(row('甲'), row('甲'))}</w:tbl>`
  expect(await read(body)).toEqual({
    lines: ['甲', '丙', '丁', '戊', '头\t乙', '甲\t乙'],
    left: ['alternate 4: 己'],
  })
})

test('chunks of other documents are read at their place, and those of unknown kinds are named', async () => {
  const inner = Buffer.from(await makeDocx(paragraph('（二）乙。') + line(run('暗', '<w:vanish/>'))))
  const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`
  const parts = {
    'word/_rels/document.xml.rels': relations(
      ['a', 'aFChunk', 'a.html'],
      ['b', 'aFChunk', '/word/b.docx'],
      ['c', 'aFChunk', 'c.txt'],
      ['d', 'aFChunk', 'd.rtf'],
    ),
    'word/a.html': '<html><body><p>（一）甲。</p></body></html>',
    'word/c.txt': '（三）丙。',
    'word/d.rtf': '{\\rtf1 x}',
  }
  const bytes = await makeDocx(paragraph('头') + ['a', 'b', 'c', 'd', 'e'].map(chunk).join('') + paragraph('尾'), parts)
  const zip = loadZip(bytes)
  zip.set('word/b.docx', { name: 'word/b.docx', packed: inner, unpackedSize: inner.length, isDeflated: false })
  const { text, leftOut } = readDocx(zip)
  expect(text.split('\n')).toEqual(['头', '（一）甲。', '（二）乙。', '（三）丙。', '尾'])
  expect(leftOut.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
    'hidden 暗',
    'chunk word/d.rtf',
    'chunk e',
  ])
})

test('the parts of a file are found by their relationships, whatever their names', async () => {
  const renamed = {
    '_rels/.rels': relations(['r', 'officeDocument', 'word/document2.xml']),
    'word/_rels/document2.xml.rels': relations(['s', 'styles', 'styles2.xml']),
    'word/document2.xml': `<w:document xmlns:w="w"><w:body>${paragraph('正文。')}${paragraph('暗', '<w:pStyle w:val="A"/>')}</w:body></w:document>`,
    'word/styles2.xml': `<w:styles xmlns:w="w">${style('paragraph', 'A', '内部稿', '<w:rPr><w:vanish/></w:rPr>')}</w:styles>`,
  }
  expect((await read(paragraph('旧文'), renamed)).lines).toEqual(['正文。'])
})

test('notes, headers, footers, comments and diagrams are named, and so are deleted rows and blocks of no known kind', async () => {
  const part = (name: string, text: string) => `<w:${name} xmlns:w="w"><w:x>${paragraph(text)}</w:x></w:${name}>`
  const parts = {
    'word/_rels/document.xml.rels': relations(
      ['f', 'footnotes', 'footnotes.xml'],
      ['h', 'header', 'header1.xml'],
      ['c', 'comments', 'comments.xml'],
      ['d', 'diagramData', 'diagrams/data1.xml'],
    ),
    'word/footnotes.xml': part('footnotes', '脚注。'),
    'word/header1.xml': part('hdr', '页眉'),
    'word/comments.xml': part('comments', '批注'),
    'word/diagrams/data1.xml': part('dataModel', '图中字'),
  }
  const body = `<w:weird><w:r><w:t>怪块</w:t></w:r></w:weird>${paragraph('正文。')}${table([[['甲'], ['乙']]]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>')}`
  const { lines, left } = await read(body, parts)
  expect(lines).toEqual(['正文。'])
  expect(left.map((one) => one.replace(/ \d+|\s+$/g, ''))).toEqual([
    'unknown: 怪块',
    'deleted: 甲\n乙',
    'note: 脚注。',
    'running: 页眉',
    'comment: 批注',
    'chunk: 图中字',
  ])
})

test('text whose paragraph mark was deleted at the very end is kept', async () => {
  expect((await read(paragraph('末句。', '<w:rPr><w:del/></w:rPr>'))).lines).toEqual(['末句。'])
})

test('formulas keep their fractions and powers', async () => {
  const math = (inside: string) => `<m:oMath xmlns:m="m">${inside}</m:oMath>`
  const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const body = line(
    run('压减'),
    math(`<m:f><m:num>${t('1')}</m:num><m:den>${t('3')}</m:den></m:f>`),
    run('，面积9'),
    math(`<m:sSup><m:e>${t('m')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>`),
  )
  expect((await read(body)).lines).toEqual(['压减1/3，面积9m²'])
})

test('hidden rows and prompts that no program marked are left out; packed documents are named', async () => {
  const row = (text: string, look = '') =>
    `<w:tr><w:trPr>${look}</w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`
  const control = `<w:sdt><w:sdtContent>${run('单击或点击此处输入文字。')}</w:sdtContent></w:sdt>`
  const body = `<w:tbl>${row('甲')}${row('暗', '<w:hidden/>')}</w:tbl>${line(run('由'), control, run('办理。'))}`
  const parts = {
    'word/_rels/document.xml.rels': relations(['x', 'package', 'embeddings/a.docx']),
    'word/embeddings/a.docx': 'PK',
  }
  const { lines, left } = await read(body, parts)
  expect(lines).toEqual(['甲\t乙', '由办理。'])
  expect(left.map((one) => one.replace(/ \d+|\s+$/g, ''))).toEqual([
    'hidden: 暗\n乙',
    'prompt: 单击或点击此处输入文字。',
    'chunk: word/embeddings/a.docx',
  ])
})
