import { describe, expect, test } from 'vitest'
import { readDocument } from './read-document'
import { convertWithOffice, hasOffice, listPdfPages } from './testing/run-soffice'
import { type Block, type OfficialDocument, writeOfficialDocument } from './write-docx'
import { loadZip, unpackEntry } from './zip/read-zip'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const report: OfficialDocument = {
  title: '青禾区人民政府2025年度工作打算落实情况报告',
  addressee: '市人民政府：',
  blocks: [
    { kind: 'heading1', runs: [{ text: '一、上年度工作打算落实情况' }] },
    { kind: 'heading2', runs: [{ text: '（一）健全评查制度' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: '已评查案卷128宗。', footnote: '评查通报' },
        { text: '整改率100%。', marked: true },
      ],
    },
    { kind: 'table', header: ['序号', '任务'], rows: [['1', '培训执法人员']], widths: [1, 6] },
  ],
  signature: { issuer: '青禾区人民政府', date: '2026年1月16日' },
}

/** The XML of one part of the Word file. */
async function partOf(document: OfficialDocument, name: string): Promise<string> {
  return new TextDecoder().decode(unpackEntry(loadZip(await writeOfficialDocument(document)), name))
}

test('what is written can be read again', async () => {
  expect((await readDocument(await writeOfficialDocument(report))).text.split('\n')).toEqual([
    '青禾区人民政府2025年度工作打算落实情况报告',
    '市人民政府：',
    '一、上年度工作打算落实情况',
    '（一）健全评查制度',
    '已评查案卷128宗。整改率100%。',
    '序号\t任务',
    '1\t培训执法人员',
    '青禾区人民政府',
    '2026年1月16日',
  ])
})

test('page and type are those of GB/T 9704: A4, its margins, its fonts with others to fall back on', async () => {
  const xml = await partOf(report, 'word/document.xml')
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1982" w:left="1587"/)
  const styles = await partOf(report, 'word/styles.xml')
  for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312', 'Times New Roman'])
    expect(styles).toContain(font)
  expect(await partOf(report, 'word/fontTable.xml')).toContain('<w:altName w:val="仿宋,FangSong')
})

test('evidence is a real footnote, and a sentence without evidence is highlighted', async () => {
  expect(await partOf(report, 'word/footnotes.xml')).toContain('评查通报')
  const xml = await partOf(report, 'word/document.xml')
  expect(xml).toMatch(/<w:footnoteReference w:id="1"\/>/)
  expect(xml.match(/w:highlight w:val="yellow"/g)).toHaveLength(1)
})

test('the same document gives the same bytes', async () => {
  expect(Buffer.from(await writeOfficialDocument(report)).equals(await writeOfficialDocument(report))).toBe(true)
})

describe.skipIf(!hasOffice)('in LibreOffice', () => {
  test('a page holds 22 lines of 28 characters, and its number stands between dashes', async () => {
    const document = { title: '标题', blocks: [paragraph('字'.repeat(26 + 28 * 60))] }
    const pages = listPdfPages(convertWithOffice(await writeOfficialDocument(document), 'docx', 'pdf'))
    const lines = (pages[1] ?? '').split('\n').filter((line) => line.includes('字'))
    expect(lines).toHaveLength(22)
    expect(new Set(lines.map((line) => line.trim().length))).toEqual(new Set([28]))
    expect(pages[1]).toMatch(/—\s?2\s?—/)
  })

  test('the footnote stands on its page, and issuer and date end the text', async () => {
    const pages = listPdfPages(convertWithOffice(await writeOfficialDocument(report), 'docx', 'pdf'))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(/青禾区人民政府\s+2026 ?年 ?1 ?月 ?16 ?日[\s\S]*1\s+评查通报/)
  })
})
