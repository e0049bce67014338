import { expect, test } from 'vitest'
import { readDocument } from '../read-document'
import { readHtml } from './read-html'
import { readMhtml } from './read-mhtml'

function read(html: string) {
  const { text, leftOut } = readHtml(Buffer.from(html)) ?? { text: '', leftOut: [] }
  return { lines: text.split('\n'), left: leftOut.map(({ kind, text: words }) => `${kind}: ${words}`) }
}
const link = (text: string, href = '/a.html') => `<li><a href="${href}">${text}</a></li>`

test('a list whose items are links is read where they say what will be done, and is a menu where they name pages', () => {
  const measures = [
    '6月底前由司法局评查案卷2次',
    '（二）为复议机构增配专职人员3名',
    '公布检查事项清单，检查频次下降两成。',
    '年底前办培训班1期，培训60人',
  ]
  expect(read(`<ul>${measures.map((text) => link(text)).join('')}</ul>`).lines).toEqual(
    measures.map((text) => `• ${text}`),
  )
  const pages = ['首页', '政务公开', '区司法局召开年度工作会议', '互动交流', '2025年重点领域信息']
  expect(read(`<p>正文。</p><ul>${pages.map((text) => link(text)).join('')}</ul>`)).toEqual({
    lines: ['正文。'],
    left: [`menu: ${pages.join('')}`],
  })
})

test('links into the page are its contents list, though they are numbered headings', () => {
  const headings = [
    '一、全年主要工作的总体进展',
    '二、存在的突出问题和不足',
    '三、下一年度的工作安排打算',
    '四、需要上级支持的有关事项',
  ]
  const { lines, left } = read(`<ul>${headings.map((text, at) => link(text, `#s${at}`)).join('')}</ul><p>正文。</p>`)
  expect(lines).toEqual(['正文。'])
  expect(left).toEqual([`menu: ${headings.join('')}`])
})

test('headings that are buttons are text, and buttons that do something are not', () => {
  const html = `<h3><button>下一步打算</button></h3><div class="collapse" style="display:none"><p>评查案卷。</p></div><button aria-expanded="false">存在问题</button><div hidden role="region"><p>力量不足。</p></div><button>一、总体情况</button><a href="javascript:toggle()">二、打算</a><button>打印</button><button aria-controls="x">展开全文</button>`
  expect(read(html)).toEqual({
    lines: ['下一步打算', '评查案卷。', '存在问题', '力量不足。', '一、总体情况', '二、打算'],
    left: ['button: 打印', 'button: 展开全文'],
  })
})

test('a closed panel is text, whatever closes it, and what is hidden from everybody is named', () => {
  const html = `<details><summary>打算</summary><p>甲。</p></details><dl><dt onclick="t()">问题</dt><dd style="display:none">乙。</dd></dl><div class="tab-pane" style="display:none">丙。</div><p style="display:none">暗一。</p><style>.gone{display:none}@media print{.shown{display:none}}</style><p class="gone">暗二。</p><p class="shown">丁。</p>`
  expect(read(html)).toEqual({
    lines: ['打算', '甲。', '问题', '乙。', '丙。', '丁。'],
    left: ['hidden: 暗一。暗二。'],
  })
})

test('struck words and raised marks are named, exponents stay, and the note goes with its mark', () => {
  const html = `<style>.x{text-decoration:line-through}</style><p><s>3月底前</s>6月底前<span class="x">由甲局</span><del>两</del>达到95<sup>1</sup>%，新增2<span style="vertical-align:super">[2]</span>个，300m<sup>2</sup><a href="#n3">[3]</a>。</p><p>[1]统计口径。</p><p><sup>2</sup>另一口径。</p>`
  expect(read(html)).toEqual({
    lines: ['6月底前达到95%，新增2个，300m²。'],
    left: [
      'struck: 3月底前',
      'struck: 由甲局',
      'deleted: 两',
      'noteMark: 1',
      'noteMark: [2]',
      'noteMark: [3]',
      'note: [1]统计口径。',
      'note: 2另一口径。',
    ],
  })
})

test('in English a raised figure after a word or a year is a mark', () => {
  const { lines } = read('<p>train 60<sup>4</sup> officers<sup>2</sup> by 30 June 2026<sup>5</sup>.</p>')
  expect(lines).toEqual(['train 60 officers by 30 June 2026.'])
})

test('the foot of a site is named and left out; a measure that names who hosts it stays', () => {
  const foot =
    '<div>主办：某区人民政府　承办：某区政务服务中心</div><div>网站标识码：1234567890</div><div>备案号：某ICP备00000000号</div>'
  const body = '<p>主办单位：区司法局。6月底前举办培训。</p><p>某区司法局</p>'
  expect(read(body + foot)).toEqual({
    lines: ['主办单位：区司法局。6月底前举办培训。', '某区司法局'],
    left: [
      'site: 主办：某区人民政府　承办：某区政务服务中心',
      'site: 网站标识码：1234567890',
      'site: 备案号：某ICP备00000000号',
    ],
  })
  expect(read('<p>正文。</p><p>主办单位：区司法局</p>').lines).toEqual(['正文。', '主办单位：区司法局'])
})

test('a page in one file is read by its own encoding, under whatever name', async () => {
  const page = '<html><body><p>一、打算</p><p>6月底前评查案卷2次。</p></body></html>'
  const quoted = [...Buffer.from(page)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
  const wrapped = quoted.join('').replace(/(.{72})/g, '$1=\r\n')
  const mail = (encoding: string, body: string) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="b=1"\r\n\r\n--b=1\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b=1\r\nContent-Type: image/png\r\n\r\nx\r\n--b=1--`
  for (const text of [mail('quoted-printable', wrapped), mail('base64', Buffer.from(page).toString('base64'))]) {
    expect(readMhtml(Buffer.from(text))?.text).toBe('一、打算\n6月底前评查案卷2次。')
    expect(await readDocument(Buffer.from(text), '报告.doc')).toMatchObject({
      type: 'html',
      text: '一、打算\n6月底前评查案卷2次。',
    })
  }
})

test('Word as XML is read as Word: the package of today and the document of 2003', async () => {
  const body =
    '<w:body><w:p><w:r><w:t>6月底前评查</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>两</w:t></w:r><w:r><w:t>三次。</w:t></w:r></w:p></w:body>'
  const flat = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships/></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="w">${body}</w:document></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`
  const old = `<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="x">${body.replace('<w:p>', '<wx:sect><w:p><w:pPr><w:listPr><wx:t wx:val="1."/></w:listPr></w:pPr>').replace('</w:p>', '</w:p></wx:sect>')}</w:wordDocument>`
  expect(await readDocument(Buffer.from(flat), 'a.doc')).toMatchObject({
    type: 'docx',
    text: '6月底前评查三次。',
    leftOut: [{ kind: 'struck', text: '两' }],
  })
  expect(await readDocument(Buffer.from(old), 'a.doc')).toMatchObject({ type: 'docx', text: '1. 6月底前评查三次。' })
})

test('a page that begins with a script is a page', async () => {
  expect(await readDocument(Buffer.from('<script>var a="甲"</script><p>正文。</p>'))).toMatchObject({
    type: 'html',
    text: '正文。',
  })
})

test('English measures that are links are read by their days, or below a heading of the plan', () => {
  const dated = [
    'Train 60 officers by 30 June 2026',
    'Publish the list by December 2026',
    'Recruit reviewers by March 2026',
    'Review files by May 2026',
  ]
  expect(read(`<ul>${dated.map((text) => link(text)).join('')}</ul>`).lines).toEqual(dated.map((text) => `• ${text}`))
  const short = ['Train officers', 'Publish the list', 'Recruit reviewers', 'Review files']
  expect(read(`<h2>Action plan for 2026</h2><ul>${short.map((text) => link(text)).join('')}</ul>`).lines).toHaveLength(
    5,
  )
})

test('short links right below a heading of the plan are its measures', () => {
  const measures = ['规范涉企检查', '充实复议力量', '加强执法培训', '公布权责清单']
  const list = `<ul>${measures.map((text) => link(text)).join('')}</ul>`
  expect(read(`<h2>三、下一步工作打算</h2>${list}`).lines).toEqual([
    '三、下一步工作打算',
    ...measures.map((text) => `• ${text}`),
  ])
  expect(read(`<h2>相关链接</h2>${list}`).lines).toEqual(['相关链接'])
})

test('raised figures that were typed as such are marks between a figure and what it counts', async () => {
  const text = '达到95¹%，窗口2³个，面积300m²，约10³人，增长3倍²。'
  expect(await readDocument(Buffer.from(text))).toMatchObject({
    text: '达到95%，窗口2个，面积300m²，约10³人，增长3倍²。',
    leftOut: [
      { kind: 'noteMark', text: '¹' },
      { kind: 'noteMark', text: '³' },
    ],
  })
})
