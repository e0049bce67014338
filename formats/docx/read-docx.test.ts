import { expect, test } from 'vitest'
import { makeDocx, numbered, numbering, paragraph, table } from '../testing/make-docx'
import { loadZip } from '../zip/read-zip'
import { readDocx } from './read-docx'

const official = numbering([
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
  ['decimalEnclosedParen', '%4'],
])

async function readBody(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  return readDocx(loadZip(await makeDocx(body, parts))).text.split('\n')
}

test('automatic numbers are written out, and lower levels start again under a new heading', async () => {
  const body = [
    numbered('工作情况', 0),
    numbered('抓学习', 1),
    numbered('抓执法', 1),
    numbered('下步打算', 0),
    numbered('抓监督', 1),
    numbered('评查案卷', 2),
    numbered('通报结果', 3),
  ].join('')
  expect(await readBody(body, { 'word/numbering.xml': official })).toEqual([
    '一、工作情况',
    '（一）抓学习',
    '（二）抓执法',
    '二、下步打算',
    '（一）抓监督',
    '1. 评查案卷',
    '⑴ 通报结果',
  ])
})

test('a list that starts anew with an override counts from there, and one of the same definition goes on', async () => {
  const more =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
  const body = numbered('甲', 0) + numbered('乙', 0, 2) + numbered('丙', 0, 3) + numbered('丁', 0, 3)
  const parts = { 'word/numbering.xml': numbering([['chineseCounting', '%1、']], more) }
  expect(await readBody(body, parts)).toEqual(['一、甲', '二、乙', '一、丙', '二、丁'])
})

test('numbers come from the paragraph style too, and numId 0 takes them away', async () => {
  const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/></w:style></w:styles>`
  const body =
    paragraph('甲', '<w:pStyle w:val="Child"/>') +
    paragraph('乙', '<w:pStyle w:val="Child"/><w:numPr><w:numId w:val="0"/></w:numPr>')
  expect(await readBody(body, { 'word/numbering.xml': official, 'word/styles.xml': styles })).toEqual([
    '（一）甲',
    '乙',
  ])
})

test('insertions are kept, deletions and hidden text are dropped', async () => {
  const body =
    '<w:p><w:r><w:t>全年评查</w:t></w:r><w:del><w:r><w:delText>两次</w:delText></w:r></w:del><w:ins><w:r><w:t>四次</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>'
  expect(await readBody(body)).toEqual(['全年评查四次。'])
})

test('a paragraph whose mark was deleted goes on in the next one', async () => {
  const body = paragraph('前半句，', '<w:rPr><w:del/></w:rPr>') + paragraph('后半句。')
  expect(await readBody(body)).toEqual(['前半句，后半句。'])
})

test('a text box is read once, after its paragraph, though the file holds it twice', async () => {
  const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>`
  expect(await readBody(body)).toEqual(['正文', '框内文字'])
})

test('marks of footnotes, field codes and lines of a contents list are no text', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style></w:styles>'
  const body =
    paragraph('一、总体情况 1', '<w:pStyle w:val="T1"/>') +
    '<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>正文</w:t><w:footnoteReference w:id="1"/></w:r><w:r><w:t>到此</w:t></w:r></w:p>'
  expect(await readBody(body, { 'word/styles.xml': styles })).toEqual(['正文到此'])
})

test('a line break in a paragraph ends the line, a tab is a space', async () => {
  const body = '<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>右边</w:t></w:r></w:p>'
  expect(await readBody(body)).toEqual(['第一行', '第二行 右边'])
})

test('a table gives a line per row; merged cells stand in each row they cover', async () => {
  const body = table([
    [['任务'], ['单位'], ['时限']],
    [['评查案卷'], ['区司法局', '<w:vMerge w:val="restart"/>'], ['6月底前']],
    [['公布结果'], ['', '<w:vMerge/>'], ['年底前']],
    [['备注：以上任务按季调度', '<w:gridSpan w:val="3"/>']],
  ])
  expect(await readBody(body)).toEqual([
    '任务\t单位\t时限',
    '评查案卷\t区司法局\t6月底前',
    '公布结果\t区司法局\t年底前',
    '备注：以上任务按季调度',
  ])
})

test('a table of one column only lays out the page, and its paragraphs stay apart', async () => {
  const cell = `<w:tc>${paragraph('标题')}${paragraph('正文。')}</w:tc>`
  expect(await readBody(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)).toEqual(['标题', '正文。'])
})

test('a document type declaration is refused', async () => {
  const bytes = await makeDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' })
  expect(() => readDocx(loadZip(bytes))).toThrowError(
    expect.objectContaining({ code: 'fileHostile', facts: { reason: 'doctype' } }),
  )
})
