import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './read-document'
import { makeDocx } from './testing/make-docx'
import { makePdf, type PrintedLine } from './testing/make-pdf'

const runs = { numRuns: Number(process.env.MUTATIONS ?? 300), seed: 20260101 }

/** How words are wrapped in a file, and whether they are kept. Each gets words of its own, so that none can stand for another. */
type Wrap = { write: (words: string) => string; isKept: boolean }
const kept = (write: Wrap['write']): Wrap => ({ write, isKept: true })
const left = (write: Wrap['write']): Wrap => ({ write, isKept: false })

const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
const control = (inside: string, properties: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const branch = (one: string, other: string) =>
  `<mc:AlternateContent><mc:Choice Requires="x">${one}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
const p = (inside: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${inside}</w:p>`

const inWord: Wrap[] = [
  kept((words) => p(run(words))),
  kept((words) => p(control(run(words), '<w:text/>'))),
  kept((words) => control(p(run(words)), '')),
  kept((words) => p(`<w:ins>${run(words)}</w:ins>`)),
  kept((words) => `<w:tbl><w:tr>${cell(p(run(words)))}${cell(p(run('乙')))}</w:tr></w:tbl>`),
  kept((words) => branch(p(run(words)), p(run(words)))),
  kept((words) => p(`<w:r><w:pict><w:txbxContent>${p(run(words))}</w:txbxContent></w:pict></w:r>`)),
  kept((words) => `<w:unheardOf>${p(run(words))}</w:unheardOf>`),
  kept((words) => p(run(words), 'Shown')),
  left((words) => p(run(words, '<w:vanish/>'))),
  left((words) => p(run(words), 'Hidden')),
  left((words) => p(run('甲') + run(words, '<w:strike/>'))),
  left((words) => p(`<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`)),
  left((words) => p(control(run(words), '<w:showingPlcHdr/>'))),
  left((words) => control(p(run(words)), '<w:showingPlcHdr/>')),
  left((words) => p(run(words), 'Contents')),
  left((words) => p(branch(run('甲'), run(words)))),
  left((words) => `<w:unheardOf>${run(words)}</w:unheardOf>`),
  left((words) => `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p(run(words)))}</w:tr></w:tbl>`),
  left((words) => p(`<w:r><w:ruby><w:rt>${run(words)}</w:rt><w:rubyBase>${run('国')}</w:rubyBase></w:ruby></w:r>`)),
]
const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Hidden"><w:name w:val="稿"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Shown"><w:name w:val="文"/><w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Contents"><w:name w:val="toc 2"/></w:style></w:styles>`

const onPage: Wrap[] = [
  kept((words) => `<p>${words}</p>`),
  kept((words) => `<div><span>${words}</span></div>`),
  kept((words) => `<ul><li><a href="/a">${words}</a></li></ul>`),
  kept((words) => `<h3><button>${words}</button></h3>`),
  kept((words) => `<details><p>${words}</p></details>`),
  kept((words) => `<table><tr><td>${words}</td><td>乙</td></tr></table>`),
  kept((words) => `<section role="tabpanel" hidden><p>${words}</p></section>`),
  left((words) => `<p style="display:none">${words}</p>`),
  left((words) => `<p class="gone">${words}</p>`),
  left((words) => `<p>甲<s>${words}</s></p>`),
  left((words) => `<p>甲<del>${words}</del></p>`),
  left((words) => `<nav>${words}</nav>`),
  left((words) => `<button>${words}</button>`),
  left((words) => `<footer>${words}</footer>`),
  left((words) => `<ul>${`<li><a href="/a">${words}</a></li>`}${'<li><a href="/b">栏目</a></li>'.repeat(5)}</ul>`),
  left((words) => `<ruby>国<rt>${words}</rt></ruby>`),
  left((words) => `<dialog>${words}</dialog>`),
]

/** Words that nothing else in the file has: letters by their number. */
const wordsOf = (at: number) => `词${[...String(at)].map((digit) => '零壹贰叁肆伍陆柒捌玖'[Number(digit)]).join('')}尾`
const parts = (wraps: Wrap[]) => fc.array(fc.constantFrom(...wraps), { minLength: 1, maxLength: 12 })

async function expectAccount(bytes: Uint8Array, wraps: { isKept: boolean }[]): Promise<void> {
  const { text, leftOut } = await readDocument(bytes)
  const named = leftOut.map((one) => one.text).join('\n')
  wraps.forEach(({ isKept }, at) => {
    const [inText, inAccount] = [text, named].map((where) => where.split(wordsOf(at)).length - 1)
    expect({ at, inText, inAccount }).toEqual({ at, inText: isKept ? 1 : 0, inAccount: isKept ? 0 : 1 })
  })
}

test('every word of a Word file is in its text or in the account, once', async () => {
  await fc.assert(
    fc.asyncProperty(parts(inWord), async (wraps) => {
      const body = wraps.map(({ write }, at) => write(wordsOf(at))).join('') + p(run('正文。'))
      await expectAccount(await makeDocx(body, { 'word/styles.xml': styles }), wraps)
    }),
    runs,
  )
})

test('every word of a page is in its text or in the account, once', async () => {
  await fc.assert(
    fc.asyncProperty(parts(onPage), async (wraps) => {
      const body = wraps.map(({ write }, at) => `<p>甲</p>${write(wordsOf(at))}`).join('')
      const page = `<html><head><style>.gone{display:none}</style></head><body><p>正文。</p>${body}</body></html>`
      await expectAccount(Buffer.from(page), wraps)
    }),
    runs,
  )
})

type Print = { print: (words: string, y: number) => PrintedLine[]; isKept: boolean }
const line = (text: string, y: number): PrintedLine => ({ text, left: 90, y, size: 16 })
const onPaper: Print[] = [
  { isKept: true, print: (words, y) => [line(words, y)] },
  { isKept: true, print: (words, y) => [{ ...line(words, y), spacing: 3 }] },
  {
    isKept: true,
    print: (words, y) => [
      line(`面积30m`, y),
      { text: '2', left: 90 + 5 * 16, y: y - 5, size: 8 },
      { ...line(words, y), left: 180 },
    ],
  },
  { isKept: false, print: (words, y) => [{ text: words, left: 300, y, size: 30, turn: 45 }] },
  {
    isKept: false,
    print: (words, y) => [line('正文之上另有水印字', y), { text: words, left: 85, y: y + 6, size: 40 }],
  },
]

test('every word of a printed page is in its text or in the account, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...onPaper), { minLength: 1, maxLength: 8 }), async (prints) => {
      const body = prints.flatMap(({ print }, at) => print(wordsOf(at), 160 + 70 * at))
      const text = Array.from({ length: 3 }, (_, at) => line('这一页的正文用的是同样大小的字。', 60 + 28 * at))
      await expectAccount(makePdf([[...text, ...body]]), prints)
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
  )
})
