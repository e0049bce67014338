import { expect, test } from 'vitest'
import { encodeText } from '../testing/encode-text'
import { readHtml } from './read-html'

const read = (html: string) => readHtml(Buffer.from(html))?.text.split('\n')

test('blocks are lines, spans are not, and spaces of the source mean nothing', () => {
  const html = `<div><h1>年度报告</h1><p>&nbsp;&nbsp;&nbsp;&nbsp;<span>2024</span><span>年，街道\n      工作有序。</span></p><p>甲<br>乙</p></div>`
  expect(read(html)).toEqual(['年度报告', '2024年，街道工作有序。', '甲', '乙'])
})

test('scripts, styles, menus, hidden parts and buttons are no text', () => {
  const links = Array.from({ length: 6 }, (_, index) => `<li><a href="/${index}">栏目${index}</a></li>`).join('')
  const html = `<style>p{}</style><script>var a="甲"</script><nav>导航</nav><ul>${links}</ul><p style="display: none">暗</p><p hidden>暗</p><p>正文见<a href="/f">附件</a>。</p><a href="javascript:window.print()">打印</a>`
  expect(read(html)).toEqual(['正文见附件。'])
})

test('a data table gives a line per row, also inside the tables that lay out the page', () => {
  const inner =
    '<table><tr><th>任务</th><th>单位</th></tr><tr><td>评查</td><td rowspan="2">司法局</td></tr><tr><td>公布</td></tr></table>'
  expect(read(`<table><tr><td>左栏</td><td><p>正文。</p>${inner}</td></tr></table>`)).toEqual([
    '左栏',
    '正文。',
    '任务\t单位',
    '评查\t司法局',
    '公布\t司法局',
  ])
})

test('numbers and dots that the browser draws before list items are written', () => {
  expect(read('<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>')).toEqual(['3. 甲', '4. 乙', '• 丙'])
})

test('the encoding that the page declares is used, unless its bytes are UTF-8 after all', () => {
  const page = (charset: string) => `<meta charset="${charset}"><p>一、存在的问题</p>`
  expect(readHtml(encodeText(page('gb2312'), 'gb18030'))?.text).toBe('一、存在的问题')
  expect(readHtml(encodeText(page('big5').replace('问题', '問題'), 'big5'))?.text).toBe('一、存在的問題')
  expect(readHtml(Buffer.from(page('gb2312')))?.text).toBe('一、存在的问题')
})

test('a title that only the head of the page knows is put first', () => {
  const html = '<head><meta name="ArticleTitle" content="年度报告"></head><body><p>正文。</p></body>'
  expect(read(html)).toEqual(['年度报告', '正文。'])
})

test('elements nested hundreds deep are read', () => {
  expect(read(`${'<div>'.repeat(500)}深${'</div>'.repeat(500)}`)).toEqual(['深'])
})
